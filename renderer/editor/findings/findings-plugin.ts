import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { currentMarks } from './current-marks.ts'
import { findingDecorations } from './finding-decorations.ts'
import type { FindingMark } from './finding-mark.ts'
import { markOf } from './mark-of.ts'
import { marksByGravity } from './marks-by-gravity.ts'

interface FindingsState {
  readonly decorations: DecorationSet
  readonly selected: string | null
}

/** What a transaction asks of the plugin: underline these, or select one. */
export type FindingsAction =
  | { readonly type: 'show'; readonly marks: readonly FindingMark[] }
  | { readonly type: 'select'; readonly key: string | null }

const NOTHING: FindingsState = { decorations: DecorationSet.empty, selected: null }

const key = new PluginKey<FindingsState>('findings')

/** Puts an action on a transaction; it is no edit, so it never enters the undo history. */
export function withFindingsAction(transaction: Transaction, action: FindingsAction): Transaction {
  return transaction.setMeta(key, action).setMeta('addToHistory', false)
}

/** The marks where they stand now. */
export function findingMarksIn(state: EditorState): readonly FindingMark[] {
  const set = key.getState(state)?.decorations
  return set ? currentMarks(set) : []
}

/** The gravest finding under a position. An accepted one is no longer anybody's business until it is asked for in the panel. */
function openAt(state: EditorState, position: number): string | null {
  const here = key.getState(state)?.decorations.find(position, position) ?? []
  const [gravest] = marksByGravity(here.map(markOf).filter(({ severity }) => severity !== 'waived'))
  return gravest?.key ?? null
}

/** Findings under the words. They move with the edits until the next result; a keystroke costs that mapping and nothing else. */
export function findingsPlugin(onCaret: (findingKey: string) => void): Plugin<FindingsState> {
  return new Plugin<FindingsState>({
    key,
    state: {
      init: () => NOTHING,
      apply(transaction, value) {
        const action = transaction.getMeta(key) as FindingsAction | undefined
        if (action?.type === 'show') {
          return { ...value, decorations: findingDecorations(transaction.doc, action.marks, value.selected) }
        }
        const decorations = transaction.docChanged
          ? value.decorations.map(transaction.mapping, transaction.doc)
          : value.decorations
        if (action?.type === 'select') {
          return { decorations: findingDecorations(transaction.doc, currentMarks(decorations), action.key), selected: action.key }
        }
        return decorations === value.decorations ? value : { ...value, decorations }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      // A click asks for it again, even where the caret stood already and the panel shows something else.
      handleClick: (view, position) => {
        const found = openAt(view.state, position)
        if (found !== null) onCaret(found)
        return false
      },
    },
    view: () => ({
      update(view, before) {
        const { selection } = view.state
        // Only a caret that the person placed: typing inside an underlined word must not open panels.
        if (!selection.empty || !view.hasFocus() || before.doc !== view.state.doc || before.selection.eq(selection)) return
        const found = openAt(view.state, selection.from)
        if (found !== null && found !== key.getState(view.state)?.selected) onCaret(found)
      },
    }),
  })
}
