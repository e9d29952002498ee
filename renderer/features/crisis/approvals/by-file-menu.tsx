import { Button, Menu } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import type { RoomProps } from '../room/room-props.ts'
import { AskByFileDialog } from './ask-by-file-dialog.tsx'
import { TakeApprovalDialog } from './take-approval-dialog.tsx'

type Opened = { readonly kind: 'ask' } | { readonly kind: 'take'; readonly grant: string }

/** The second person is elsewhere: a request goes out as a file, and their signature comes back as one. */
export function ByFileMenu({ message, ...room }: RoomProps & { readonly message: MessageState }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const take = async () => {
    try {
      const file = await shell('chooseFile', { purpose: 'import-approval' })
      if (file !== null) setOpened({ kind: 'take', grant: file.grant })
    } catch (error) {
      notifyError(error)
    }
  }
  const shared = { ...room, message, onClose: () => setOpened(null) }
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconFileCheck size={14} stroke={1.5} aria-hidden />}>
            {t('approvals:byFile')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened({ kind: 'ask' })}>{t('approvals:ask.action')}</Menu.Item>
          <Menu.Item onClick={() => void take()}>{t('approvals:take.action')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened?.kind === 'ask' ? <AskByFileDialog {...shared} /> : null}
      {opened?.kind === 'take' ? <TakeApprovalDialog key={opened.grant} {...shared} grant={opened.grant} onAgain={take} /> : null}
    </>
  )
}
