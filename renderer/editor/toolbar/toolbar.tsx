import {
  IconKeyboard,
  IconLetterCase,
  IconLink,
  IconSearch,
  IconTextDirectionLtr,
  IconTextDirectionRtl,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../../shared/domain/document.ts'
import { TABLE_ACTIONS } from '../actions/table-actions.ts'
import { TEXT_ACTIONS } from '../actions/text-actions.ts'
import type { EditorInterface } from '../editor-interface.ts'
import { ActionButtons } from './action-buttons.tsx'
import { BlockMenu } from './block-menu.tsx'
import { InsertMenu } from './insert-menu.tsx'
import { ToolButton } from './tool-button.tsx'
import styles from './toolbar.module.css'
import { useRovingFocus } from './use-roving-focus.ts'

interface ToolbarProps {
  readonly editor: Editor
  readonly direction: Direction
  readonly screen: EditorInterface
}

/** The tools of the text; a second row comes up inside a table. One tab stop, arrows inside. */
export function Toolbar({ editor, direction, screen }: ToolbarProps) {
  const { t } = useTranslation()
  const roving = useRovingFocus()
  const { inTable, inLink } = useEditorState({
    editor,
    selector: () => ({ inTable: editor.isActive('table'), inLink: editor.isActive('link') }),
  })
  return (
    <div className={styles.bars} role="toolbar" aria-label={t('editor:toolbar')} {...roving}>
      <div className={styles.bar}>
        <BlockMenu editor={editor} />
        {TEXT_ACTIONS.map((actions) => (
          <div key={actions[0]?.id} className={styles.group}>
            <ActionButtons editor={editor} actions={actions} />
          </div>
        ))}
        <div className={styles.group}>
          <ToolButton
            label={t('editor:link.tool')}
            icon={IconLink}
            shortcut="mod+shift+K"
            pressed={inLink}
            onClick={screen.openLink}
          />
          <InsertMenu editor={editor} inTable={inTable} onImage={screen.openImage} />
        </div>
        <div className={styles.group}>
          <ToolButton
            label={direction === 'rtl' ? t('editor:direction.toLtr') : t('editor:direction.toRtl')}
            icon={direction === 'rtl' ? IconTextDirectionLtr : IconTextDirectionRtl}
            shortcut="mod+shift+X"
            onClick={screen.toggleDirection}
          />
          <ToolButton
            label={t('editor:typography.tool')}
            icon={IconLetterCase}
            shortcut="mod+shift+Y"
            onClick={screen.fixTypography}
          />
          <ToolButton label={t('editor:find.tool')} icon={IconSearch} shortcut="mod+F" onClick={screen.openFind} />
          <ToolButton label={t('editor:shortcuts.tool')} icon={IconKeyboard} onClick={screen.openShortcuts} />
        </div>
      </div>
      {inTable ? (
        <div className={styles.bar} data-table>
          <span className={styles.title}>{t('editor:table.tools')}</span>
          <ActionButtons editor={editor} actions={TABLE_ACTIONS} />
        </div>
      ) : null}
    </div>
  )
}
