import { SegmentedControl, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../ui/form-dialog.tsx'

interface SnoozeDialogProps {
  readonly title: string
  readonly busy: boolean
  /** What the rules said to the last try. */
  readonly refused: string | null
  readonly onSubmit: (snooze: { readonly minutes: number; readonly reason: string }) => void
  readonly onClose: () => void
}

const MINUTES = ['5', '10', '15', '30', '60'] as const

/** For how long a reminder is silent, and why: the log wants the reason. */
export function SnoozeDialog({ title, busy, refused, onSubmit, onClose }: SnoozeDialogProps) {
  const { t } = useTranslation()
  const [minutes, setMinutes] = useState<string>('10')
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={t('timers:snoozeTitle', { title })}
      submitLabel={t('timers:snoozeSubmit')}
      busy={busy}
      disabled={reason.trim() === ''}
      onSubmit={() => onSubmit({ minutes: Number(minutes), reason: reason.trim() })}
      onClose={onClose}
    >
      {refused === null ? null : (
        <Text role="alert" c="error">
          {refused}
        </Text>
      )}
      <SegmentedControl
        fullWidth
        aria-label={t('timers:for')}
        data={MINUTES.map((value) => ({ value, label: t('timers:minutes', { value }) }))}
        value={minutes}
        onChange={setMinutes}
      />
      <Textarea
        label={t('crisis:reason')}
        description={t('crisis:reasonHint')}
        value={reason}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
