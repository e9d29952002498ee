import { Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.ts'
import type { FindingItem } from './finding-item.ts'
import { useFindingWords } from './use-finding-words.ts'

interface WaiveDialogProps {
  readonly documentId: string
  readonly item: FindingItem
  readonly onClose: () => void
  /** Called in place of `onClose` once it is accepted: the focus then goes on from there. */
  readonly onWaived?: () => void
}

/** Accepts a departure with its reason, which is kept with the name of the person. Can be undone. */
export function WaiveDialog({ documentId, item, onClose, onWaived }: WaiveDialogProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const { finding } = item
  const words = useFindingWords()
  const contrast = words.contrast(finding)
  const refresh = () => client.invalidateQueries({ queryKey: query.coherence.waivers.key() })
  const waive = useMutation({
    mutationFn: () =>
      api.coherence.waive({
        documentId,
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        pointId: finding.point,
        reason: reason.trim(),
      }),
    onSuccess: async (waiver) => {
      ;(onWaived ?? onClose)()
      await refresh()
      notifyUndo({
        message: t('findings:waive.done', { rule: words.title(finding) }),
        undo: async () => {
          await api.coherence.unwaive({ id: waiver.id })
          await refresh()
        },
      })
    },
  })

  return (
    <FormDialog
      title={t('findings:waive.title')}
      submitLabel={t('findings:waive.apply')}
      busy={waive.isPending}
      disabled={reason.trim() === ''}
      error={waive.error}
      returnFocus={onWaived === undefined}
      onRetry={() => waive.mutate()}
      onSubmit={() => waive.mutate()}
      onClose={onClose}
    >
      <Text size="sm">
        {words.title(finding)}
        {contrast ? ` · ${contrast.actual} ≠ ${contrast.expected}` : ''}
      </Text>
      <Textarea
        data-autofocus
        required
        label={t('findings:waive.reason')}
        description={t('findings:waive.help')}
        minRows={3}
        autosize
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={submitOnCtrlEnter}
      />
    </FormDialog>
  )
}
