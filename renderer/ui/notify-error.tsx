import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { toErrorPayload } from '../bridge/to-error-payload.ts'

/** An error that does not stop the work at hand: shown at the edge until it is closed. */
export function notifyError(error: unknown): void {
  const { code, details } = toErrorPayload(error)
  notifications.show({
    id: `error-${code}`,
    color: 'error',
    title: i18next.t(`errors:${code}.what`, details),
    message: `${i18next.t(`errors:${code}.kept`, details)} ${i18next.t(`errors:${code}.todo`, details)}`,
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': i18next.t('common:close') },
  })
}
