import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from './error-notice.tsx'
import { useFocusBack } from './use-focus-back.ts'

interface FormDialogProps {
  /** A dialog that is not drawn at all when it is closed leaves this out. */
  readonly opened?: boolean
  readonly title: string
  readonly children?: ReactNode
  readonly submitLabel: string
  readonly destructive?: boolean
  /** `wide`: two columns, under the head of a crisis room, whose clock stays in sight. */
  readonly size?: 'md' | 'lg' | 'wide'
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly error?: unknown
  readonly onRetry?: (() => void) | undefined
  /** At the other end of the buttons: what the dialog can do besides. */
  readonly aside?: ReactNode
  /** False when closing sends the focus somewhere itself. */
  readonly returnFocus?: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
}

const WIDE = { size: 980, yOffset: '8.25rem' } as const

/**
 * A title, fields, what went wrong, cancel and one action; Enter submits. It starts where `data-autofocus` says, else on its
 * first field, else on its action; a destructive one on cancel.
 */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation()
  const { busy = false, disabled = false, destructive = false, opened = true, returnFocus = true } = props
  useFocusBack(opened && returnFocus)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !disabled) props.onSubmit()
  }
  return (
    <Modal
      {...(props.size === 'wide' ? WIDE : { size: props.size ?? 'md' })}
      opened={opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      returnFocus={false}
    >
      <form ref={startAtField} onSubmit={submit}>
        <Stack gap="md">
          {props.children}
          {props.error ? <ErrorNotice error={props.error} onRetry={props.onRetry} /> : null}
          <Group justify={props.aside ? 'space-between' : 'flex-end'} gap="sm">
            {props.aside}
            <Group gap="sm">
              <Button variant="default" onClick={props.onClose} data-autofocus={destructive ? true : undefined}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" color={destructive ? 'error' : 'accent'} loading={busy} disabled={disabled}>
                {props.submitLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const FIELD = [
  'input:not([type="hidden"], [type="file"], [type="radio"])',
  'input[type="radio"]:checked',
  'textarea',
  'button[type="submit"]',
]
  .map((field) => `${field}:not(:disabled, [readonly]:not([role="combobox"]))`)
  .join(', ')

/** The trap of the dialog looks for this mark; without one it takes the button that closes. */
function startAtField(form: HTMLFormElement | null): void {
  if (form === null || form.querySelector('[data-autofocus]')) return
  form.querySelector(FIELD)?.setAttribute('data-autofocus', 'true')
}
