import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { t } from 'i18next'
import { notifyError } from './notify-error.tsx'

const UNDO_MS = 30_000

/** Says what was done and offers to undo it for half a minute. */
export function notifyUndo({ message, undo }: { readonly message: string; readonly undo: () => Promise<unknown> }): void {
  const id = notifications.show({
    autoClose: UNDO_MS,
    color: 'accent',
    role: 'status',
    closeButtonProps: { 'aria-label': t('common:close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="xs"
          variant="outline"
          onClick={() => {
            notifications.hide(id)
            undo().catch(notifyError)
          }}
        >
          {t('common:undo')}
        </Button>
      </Group>
    ),
  })
}
