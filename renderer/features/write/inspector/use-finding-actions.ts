import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { findingMarksIn } from '../../../editor/findings/findings-plugin.ts'
import { scrollToPosition } from '../../../editor/views/scroll-to-position.ts'
import { type FindingItem, groupFindings, useCheck } from '../../findings/index.ts'

export interface FindingWork {
  readonly select: (key: string | null) => void
  /** To the next or previous open finding, wherever the focus is. */
  readonly step: (by: 1 | -1) => void
  readonly replace: (item: FindingItem) => void
  readonly undo: () => void
  readonly openPoint: (pointId: string) => void
}

/** What selecting, stepping and replacing mean while the text is open in the editor. */
export function useFindingActions(editor: Editor | null): FindingWork {
  const { t } = useTranslation()
  const navigate = useNavigate()

  const select = (key: string | null) => {
    useCheck.setState({ selected: key })
    if (!editor || editor.isDestroyed) return
    editor.commands.selectFinding(key)
    const mark = findingMarksIn(editor.state).find((found) => found.key === key)
    if (mark) scrollToPosition(editor.view, mark.from)
  }

  const step = (by: 1 | -1) => {
    const { items, selected } = useCheck.getState()
    const { order } = groupFindings(items)
    if (order.length === 0) return
    const at = order.findIndex((item) => item.key === selected)
    const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length]
    if (next) select(next.key)
  }

  const replace = ({ key, finding }: FindingItem) => {
    if (!editor || finding.suggestion === null) return
    if (finding.end === finding.start) {
      const at = editor.state.doc.content.size
      const paragraph = { type: 'paragraph', content: [{ type: 'text', text: finding.suggestion }] }
      editor.commands.insertContentAt(at, paragraph)
      scrollToPosition(editor.view, at)
      return
    }
    const done = editor.commands.replaceFinding(key, finding.suggestion)
    if (!done) notifications.show({ message: t('write:finding.moved'), color: 'warning' })
  }

  return {
    select,
    step,
    replace,
    undo: () => editor?.commands.undo(),
    openPoint: (pointId) => void navigate({ to: '/messages/$pointId', params: { pointId } }),
  }
}
