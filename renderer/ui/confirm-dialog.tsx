import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from './error-notice.tsx'

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
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation()
  return (
    <Modal
      size={props.size ?? 'md'}
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        <Stack gap="md">
          {props.children}
          {props.error ? <ErrorNotice error={props.error} /> : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose} data-autofocus={props.destructive ? true : undefined}>
              {t('common:cancel')}
            </Button>
            <Button
              type="submit"
              color={props.destructive ? 'error' : 'accent'}
              loading={props.busy ?? false}
              disabled={props.disabled ?? false}
            >
              {props.confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
