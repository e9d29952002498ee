import { Button, Group } from '@mantine/core'
import { IconFileImport, IconFileSearch } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookFile } from '../../../../shared/contract/playbooks-contract.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { AddDialog } from './add-dialog.tsx'
import { LookDialog } from './look-dialog.tsx'

interface Opened {
  readonly read: PlaybookFile
  readonly adding: boolean
}

/** A playbook from a file: added once it was looked at, or looked at alone. */
export function PlaybookFileButtons() {
  const { t, i18n } = useTranslation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useMutation({
    mutationFn: async (adding: boolean): Promise<Opened | null> => {
      const file = await shell('chooseFile', { purpose: 'import-playbook' })
      if (file === null) return null
      const language = i18n.language === 'fr' ? 'fr' : 'en'
      return { adding, read: await api.playbooks.readFile({ grant: file.grant, language }) }
    },
    onSuccess: setOpened,
    onError: notifyError,
  })
  const close = () => setOpened(null)
  return (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
        loading={open.isPending && open.variables}
        onClick={() => open.mutate(true)}
      >
        {t('playbooks:file.import')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSearch size={16} stroke={1.5} aria-hidden />}
        loading={open.isPending && !open.variables}
        onClick={() => open.mutate(false)}
      >
        {t('playbooks:file.check')}
      </Button>
      {opened?.read.kind === 'plan' && opened.adding ? <AddDialog read={opened.read} onClose={close} /> : null}
      {opened && (opened.read.kind === 'refused' || !opened.adding) ? <LookDialog read={opened.read} onClose={close} /> : null}
    </Group>
  )
}
