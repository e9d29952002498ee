import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../../shared/domain/person.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyError } from '../../../ui/notify-error.tsx'

/** Saves a person's public key for other workstations, where their signature will be asked for. */
export function PersonKeyButton({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const save = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseSave', { suggestedName: `${person.name}.unisson-key.json`, format: 'json' })
      return file === null ? null : api.persons.exportKey({ id: person.id, grant: file.grant })
    },
    onSuccess: (done) => {
      if (done !== null) notifyDone(t('settings:persons.keySaved', { file: done.name, key: done.keyFingerprint }))
    },
    onError: notifyError,
  })
  return (
    <Button
      size="xs"
      variant="default"
      loading={save.isPending}
      aria-label={t('settings:persons.keyOf', { name: person.name })}
      onClick={() => save.mutate()}
    >
      {t('settings:persons.key')}
    </Button>
  )
}
