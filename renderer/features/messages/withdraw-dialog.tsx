import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface WithdrawDialogProps {
  readonly point: TalkingPoint
  readonly name: string
  readonly onClose: () => void
}

/** Withdrawing asks why: the reason goes into the audit trail. */
export function WithdrawDialog({ point, name, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const withdraw = useMutation(query.points.withdraw.mutationOptions({ onSuccess: onClose }))
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('messages:withdraw.title')}
      confirmLabel={t('messages:withdraw.label')}
      busy={withdraw.isPending}
      disabled={reason.trim() === ''}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate({ id: point.id, reason: reason.trim() })}
      onClose={onClose}
    >
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      <p>{t('messages:withdraw.text')}</p>
      <Textarea
        required
        data-autofocus
        label={t('messages:withdraw.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={2}
      />
    </ConfirmDialog>
  )
}
