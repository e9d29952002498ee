import { Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import { useAfterMove } from '../head/use-after-move.ts'
import { copyPlaybook } from '../model/copy-playbook.ts'
import { textIn } from '../model/text-in.ts'
import { FilePreview } from './file-preview.tsx'
import type { ReadPlan } from './read-plan.ts'

const newId = (type: string): string => `${type}--${crypto.randomUUID()}`

/** What would come in, then as a draft: a new playbook, the next version of the one that is here, or a copy beside it. */
export function AddDialog({ read, onClose }: { readonly read: ReadPlan; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const afterMove = useAfterMove()
  const { playbook, existing } = read
  const begun = existing !== null && (existing.status === 'draft' || existing.status === 'in-review')
  const [as, setAs] = useState(begun ? 'copy' : 'version')
  const title = textIn(playbook.title, i18n.language).words
  const add = useMutation({
    mutationFn: () => {
      if (existing === null) return api.playbooks.save({ playbook })
      if (as === 'copy')
        return api.playbooks.save({
          playbook: copyPlaybook(playbook, newId, (text, tag) => t('playbooks:copyOf', { title: text, lng: tag })),
        })
      // Begun from the version that is here, as an edit of it is: what the file calls itself does not matter.
      return api.playbooks.save({ playbook: { ...playbook, version: existing.version, status: existing.status } })
    },
    onSuccess: async (added) => {
      const undo = async () => {
        await api.playbooks.discard({ id: added.id })
        await navigate({ to: '/crisis' })
        await afterMove()
      }
      notifyUndo({ message: t('playbooks:file.added', { title, version: added.version }), undo })
      onClose()
      await afterMove()
      await navigate({ to: '/playbooks/$playbookId', params: { playbookId: added.id } })
    },
  })
  return (
    <FormDialog
      size="lg"
      title={t('playbooks:file.addTitle', { title })}
      submitLabel={t('playbooks:file.add')}
      busy={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate()}
      onClose={onClose}
    >
      <FilePreview read={read} />
      {existing === null ? null : (
        <Radio.Group
          label={t('playbooks:file.existing', {
            title: textIn(existing.title, i18n.language).words,
            version: existing.version,
            status: t(`crisis:playbookStatus.${existing.status}`),
          })}
          description={begun ? t('playbooks:file.begun') : undefined}
          value={as}
          onChange={setAs}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="version" disabled={begun} label={t('playbooks:file.asVersion')} />
            <Radio value="copy" label={t('playbooks:file.asCopy')} />
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  )
}
