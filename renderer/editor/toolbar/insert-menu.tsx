import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPhoto, IconPlus, IconSeparator, IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import styles from './toolbar.module.css'

interface InsertMenuProps {
  readonly editor: Editor
  /** A table inside a table has no place in a communiqué. */
  readonly inTable: boolean
  readonly onImage: () => void
}

/** What goes into the text as a whole: table, image, rule. */
export function InsertMenu({ editor, inTable, onImage }: InsertMenuProps) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Tooltip label={t('editor:insert')}>
          <ActionIcon className={styles.tool ?? ''} size={28} aria-label={t('editor:insert')} data-tool tabIndex={-1}>
            <IconPlus size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTable size={16} stroke={1.5} aria-hidden />}
          disabled={inTable}
          onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          {t('editor:table.insert')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPhoto size={16} stroke={1.5} aria-hidden />} onClick={onImage}>
          {t('editor:image.tool')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSeparator size={16} stroke={1.5} aria-hidden />}
          onClick={() => editor.chain().focus().setHorizontalRule().run()}
        >
          {t('editor:rule')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
