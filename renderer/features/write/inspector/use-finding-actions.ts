import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { findingMarksIn } from '../../../editor/findings/findings-plugin.ts'
import { scrollToPosition } from '../../../editor/views/scroll-to-position.ts'
import { useLayout } from '../../../ui/use-layout.ts'
import { type FindingItem, groupFindings, useCheck } from '../../findings/index.ts'

export interface FindingWork {
  readonly select: (key: string | null) => void
  /** Selects where the panel shows it, whatever it showed before. */
  readonly open: (key: string) => void
  /** To the next or previous open finding, wherever the focus is; it goes to the finding, whose keys then work. */
  readonly step: (by: 1 | -1) => void
  readonly replace: (item: FindingItem) => void
  readonly undo: () => void
  /** On from a finding that is settled: to the next one, else the pane rests. */
  readonly goOn: (from: FindingItem) => void
  readonly leave: () => void
  readonly openPoint: (pointId: string) => void
}

/** What selecting, stepping and replacing mean while the text is open in the editor. */
export function useFindingActions(editor: Editor | null): FindingWork {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [tab, setTab] = useLayout('write.tab', 'coherence')
  const [closed, setClosed] = useLayout('write.inspectorClosed', false)

  const select = (key: string | null) => {
    useCheck.setState({ selected: key })
    if (!editor || editor.isDestroyed) return
    editor.commands.selectFinding(key)
    const mark = findingMarksIn(editor.state).find((found) => found.key === key)
    if (mark) scrollToPosition(editor.view, mark.from)
  }

  const open = (key: string) => {
    if (tab !== 'coherence') setTab('coherence')
    select(key)
  }

  const leave = () => {
    if (editor && !editor.isDestroyed) editor.commands.focus()
  }

  const step = (by: 1 | -1) => {
    const { items, selected } = useCheck.getState()
    const { order } = groupFindings(items)
    if (order.length === 0) return
    const at = order.findIndex((item) => item.key === selected)
    const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length]
    if (!next) return
    if (closed) setClosed(false)
    open(next.key)
    // The caret waits at the words, for the way back by Escape.
    const mark = editor && !editor.isDestroyed ? findingMarksIn(editor.state).find((found) => found.key === next.key) : undefined
    if (mark) editor?.commands.setTextSelection(mark.to)
    useCheck.setState({ focus: true })
  }

  const goOn = (from: FindingItem) => {
    const { order } = groupFindings(useCheck.getState().items)
    const at = order.findIndex((item) => item.key === from.key)
    const next = order[(at + 1) % order.length]
    if (!next || next.key === from.key) {
      select(null)
      // Not into the text, where the next key of the pane would be a letter.
      document.querySelector<HTMLElement>('[data-findings]')?.focus()
      return
    }
    select(next.key)
    useCheck.setState({ focus: true })
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
    open,
    step,
    replace,
    undo: () => editor?.commands.undo(),
    goOn,
    leave,
    openPoint: (pointId) => void navigate({ to: '/messages/$pointId', params: { pointId } }),
  }
}
