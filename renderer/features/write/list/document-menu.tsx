import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconCopy, IconDots, IconFileExport, IconRestore, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { EXPORT_FORMATS } from '../inspector/export-format.ts'
import styles from './document-list.module.css'
import type { DocumentRowActions } from './document-row-actions.ts'

interface DocumentMenuProps {
  readonly head: DocumentHead
  readonly actions: DocumentRowActions
}

/** The menu of a row. It exists once it was asked for: a menu in every row would cost the list its smooth scroll. */
export function DocumentMenu({ head, actions }: DocumentMenuProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const label = t('write:list.actionsOf', { title: head.title || t('common:untitled') })
  if (asked) return <RowMenu head={head} actions={actions} label={label} />
  return (
    <UnstyledButton
      className={styles.more}
      aria-label={label}
      aria-haspopup="menu"
      title={t('common:actions')}
      onClick={() => setAsked(true)}
    >
      <IconDots size={16} stroke={1.5} aria-hidden />
    </UnstyledButton>
  )
}

function RowMenu({ head, actions, label }: DocumentMenuProps & { readonly label: string }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(true)
  const button = useRef<HTMLButtonElement>(null)
  const change = (open: boolean) => {
    setOpened(open)
    // The button that was pressed is gone: its successor takes the focus back in its place.
    if (!open) button.current?.focus()
  }
  return (
    <Menu position="bottom-end" opened={opened} onChange={change}>
      <Menu.Target>
        <ActionIcon ref={button} className={styles.more ?? ''} size={24} aria-label={label} title={t('common:actions')}>
          <IconDots size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {head.deletedAt === null ? (
          <>
            <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />} onClick={() => actions.onDuplicate(head)}>
              {t('write:list.duplicate')}
            </Menu.Item>
            {EXPORT_FORMATS.map((format) => (
              <Menu.Item
                key={format}
                leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
                onClick={() => actions.onExport(head, format)}
              >
                {t(`write:command.export.${format}`)}
              </Menu.Item>
            ))}
            <Menu.Item
              color="error"
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => actions.onRemove(head)}
            >
              {t('write:list.remove')}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item leftSection={<IconRestore size={16} stroke={1.5} aria-hidden />} onClick={() => actions.onRecover(head)}>
            {t('write:list.recover')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
