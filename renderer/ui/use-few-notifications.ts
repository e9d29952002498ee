import { notifications, notificationsStore } from '@mantine/notifications'
import { useEffect } from 'react'
import { tooMany } from './too-many.ts'

/** Takes old notices away as new ones come. */
export function useFewNotifications(): void {
  useEffect(
    () =>
      notificationsStore.subscribe(({ notifications: shown, queue }) => {
        for (const id of tooMany([...shown, ...queue])) notifications.hide(id)
      }),
    [],
  )
}
