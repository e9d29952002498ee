import { notifications } from '@mantine/notifications'
import { CopyCountdown } from './copy-countdown.tsx'

/** Says that a secret is in the clipboard, and for how long. */
export function notifyCopied(name: string, seconds: number): void {
  notifications.hide('clipboard-cleared')
  notifications.show({
    id: 'clipboard',
    autoClose: seconds * 1000,
    withCloseButton: false,
    role: 'status',
    message: <CopyCountdown name={name} seconds={seconds} />,
  })
}
