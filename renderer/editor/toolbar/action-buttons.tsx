import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { EditorAction } from '../actions/editor-action.ts'
import { ToolButton } from './tool-button.tsx'

/** Buttons for actions, drawn again only when one of them changes between on, off and impossible. */
export function ActionButtons({ editor, actions }: { readonly editor: Editor; readonly actions: readonly EditorAction[] }) {
  const { t } = useTranslation()
  const states = useEditorState({
    editor,
    selector: () => actions.map((action) => `${action.isActive?.(editor) ?? ''}:${action.isEnabled?.(editor) ?? true}`).join(' '),
  }).split(' ')
  return actions.map((action, index) => {
    const [active, enabled] = states[index]?.split(':') ?? []
    return (
      <ToolButton
        key={action.id}
        label={t(`editor:actions.${action.id}`)}
        icon={action.icon}
        shortcut={action.shortcut}
        pressed={action.isActive ? active === 'true' : undefined}
        disabled={enabled === 'false'}
        onClick={() => action.run(editor)}
      />
    )
  })
}
