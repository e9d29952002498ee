import type { ReactNode } from 'react'
import { FormDialog } from './form-dialog.tsx'

interface ConfirmDialogProps {
  readonly opened: boolean
  /** Names the object: "Remove the topic “Sahel”?". */
  readonly title: string
  /** What goes, what stays. */
  readonly children?: ReactNode
  readonly confirmLabel: string
  readonly destructive?: boolean
  readonly size?: 'md' | 'lg'
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly error?: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** A question before something that cannot be undone. */
export function ConfirmDialog({ confirmLabel, onConfirm, ...rest }: ConfirmDialogProps) {
  return <FormDialog {...rest} submitLabel={confirmLabel} onSubmit={onConfirm} />
}
