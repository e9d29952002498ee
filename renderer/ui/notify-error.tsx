import { notifications } from '@mantine/notifications'
import { t } from 'i18next'
import { toErrorPayload } from '../bridge/to-error-payload.ts'

/** An error that does not stop the work at hand: shown at the edge until it is closed. */
export function notifyError(error: unknown): void {
  const { code, details } = toErrorPayload(error)
  notifications.show({
    id: `error-${code}`,
    color: 'error',
    title: t(`errors:${code}.what`, details),
    message: [t(`errors:${code}.kept`, details), t(`errors:${code}.todo`, details), t('common:errorCode', { code })].join(' '),
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': t('common:close') },
  })
}
