import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../ui/form-dialog.tsx'

interface ReasonDialogProps {
  readonly title: string
  readonly busy: boolean
  /** What the rules said to the last try. */
  readonly refused?: string | null
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

/** An act that the log wants a reason for. */
export function ReasonDialog({ title, busy, refused = null, onSubmit, onClose }: ReasonDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={title}
      submitLabel={t('crisis:confirm')}
      busy={busy}
      disabled={reason.trim() === ''}
      onSubmit={() => onSubmit(reason.trim())}
      onClose={onClose}
    >
      {refused === null ? null : (
        <Text role="alert" c="error">
          {refused}
        </Text>
      )}
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
