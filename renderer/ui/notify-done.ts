import { notifications } from '@mantine/notifications'
import { t } from 'i18next'

/** Says that something was done. `stays`: until it is closed, for what a person may want to write down. */
export function notifyDone(
  message: string,
  { id, stays = false }: { readonly id?: string; readonly stays?: boolean } = {},
): void {
  notifications.show({
    ...(id === undefined ? {} : { id }),
    message,
    color: 'ok',
    role: 'status',
    closeButtonProps: { 'aria-label': t('common:close') },
    ...(stays ? { autoClose: false as const } : {}),
  })
}
