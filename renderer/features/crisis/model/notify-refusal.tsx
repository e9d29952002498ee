import { notifications } from '@mantine/notifications'
import { t } from 'i18next'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { notifyError } from '../../../ui/notify-error.tsx'

/** What the rules of the incident refused, in their own words; any other error as everywhere. */
export function notifyRefusal(error: unknown): void {
  const { code, details } = toErrorPayload(error)
  const reason = String(details['reason'] ?? '')
  if (code !== 'refused') {
    notifyError(error)
    return
  }
  notifications.show({
    id: `refused-${reason}`,
    color: 'warning',
    title: t('crisis:refused'),
    message: t(`crisis:refusal.${reason}`, details),
    autoClose: 12_000,
    role: 'alert',
    closeButtonProps: { 'aria-label': t('common:close') },
  })
}
