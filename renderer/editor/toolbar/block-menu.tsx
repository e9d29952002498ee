import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './toolbar.module.css'

const LEVELS = [1, 2, 3, 4] as const

/** Paragraph or heading of level 1 to 4; shows what the caret is in. */
export function BlockMenu({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation()
  const level = useEditorState({
    editor,
    selector: () => (editor.isActive('heading') ? Number(editor.getAttributes('heading')['level']) : 0),
  })
  const name = (value: number) => (value === 0 ? t('editor:paragraph') : t('editor:heading', { level: value }))
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton
          className={styles.block}
          data-tool
          tabIndex={-1}
          aria-label={t('editor:blockStyle', { style: name(level) })}
        >
          <span>{name(level)}</span>
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          rightSection={<Shortcut keys="mod+alt+0" />}
          leftSection={level === 0 ? <IconCheck size={14} aria-hidden /> : <span className={styles.blank} />}
          onClick={() => editor.chain().focus().setParagraph().run()}
        >
          {t('editor:paragraph')}
        </Menu.Item>
        {LEVELS.map((value) => (
          <Menu.Item
            key={value}
            rightSection={<Shortcut keys={`mod+alt+${value}`} />}
            leftSection={level === value ? <IconCheck size={14} aria-hidden /> : <span className={styles.blank} />}
            onClick={() => editor.chain().focus().setHeading({ level: value }).run()}
          >
            {name(value)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
