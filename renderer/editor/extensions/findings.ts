import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { currentMarks } from '../findings/current-marks.ts'
import { findingDecorations } from '../findings/finding-decorations.ts'
import type { FindingMark } from '../findings/finding-mark.ts'

export interface FindingsOptions {
  /** The caret entered an underlined word; its finding opens. */
  readonly onCaret: (key: string) => void
}

interface FindingsState {
  readonly decorations: DecorationSet
  readonly selected: string | null
}

type FindingsAction =
  | { readonly type: 'show'; readonly marks: readonly FindingMark[] }
  | { readonly type: 'select'; readonly key: string | null }

const NOTHING: FindingsState = { decorations: DecorationSet.empty, selected: null }

export const findingsPluginKey = new PluginKey<FindingsState>('findings')

/** Where a finding's words stand now; null when they were deleted. */
export function findingMark(state: EditorState, key: string): FindingMark | null {
  const set = findingsPluginKey.getState(state)?.decorations
  return (set && currentMarks(set).find((mark) => mark.key === key)) ?? null
}

function isUntouched(state: EditorState, mark: FindingMark): boolean {
  return state.doc.textBetween(mark.from, mark.to, '\n', '\n') === mark.text
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findings: {
      /** Replaces what is underlined by the marks of a new result. */
      showFindings: (marks: readonly FindingMark[]) => ReturnType
      selectFinding: (key: string | null) => ReturnType
      /** Replaces the words of a finding, as one undo step. False when they changed since the check. */
      replaceFinding: (key: string, suggestion: string) => ReturnType
    }
  }
}

/** Findings under the words. They move with the edits until the next result; nothing is computed on a keystroke beyond that mapping. */
export const Findings = Extension.create<FindingsOptions>({
  name: 'findings',

  addOptions() {
    return { onCaret: () => undefined }
  },

  addCommands() {
    return {
      showFindings:
        (marks) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(findingsPluginKey, { type: 'show', marks } satisfies FindingsAction).setMeta('addToHistory', false))
          return true
        },
      selectFinding:
        (key) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(findingsPluginKey, { type: 'select', key } satisfies FindingsAction).setMeta('addToHistory', false))
          return true
        },
      replaceFinding:
        (key, suggestion) =>
        ({ tr, state, dispatch }) => {
          const mark = findingMark(state, key)
          if (!mark || !isUntouched(state, mark)) return false
          const from = tr.doc.resolve(mark.from)
          const to = tr.doc.resolve(mark.to)
          if (!from.sameParent(to)) return false
          if (suggestion === '') tr.delete(mark.from, mark.to)
          else tr.replaceWith(mark.from, mark.to, state.schema.text(suggestion, from.marksAcross(to) ?? []))
          dispatch?.(closeHistory(tr))
          return true
        },
    }
  },

  addProseMirrorPlugins() {
    const { onCaret } = this.options
    return [
      new Plugin<FindingsState>({
        key: findingsPluginKey,
        state: {
          init: () => NOTHING,
          apply(transaction, value) {
            const action = transaction.getMeta(findingsPluginKey) as FindingsAction | undefined
            if (action?.type === 'show') {
              return { ...value, decorations: findingDecorations(transaction.doc, action.marks, value.selected) }
            }
            const decorations = transaction.docChanged ? value.decorations.map(transaction.mapping, transaction.doc) : value.decorations
            if (action?.type === 'select') {
              return { decorations: findingDecorations(transaction.doc, currentMarks(decorations), action.key), selected: action.key }
            }
            return decorations === value.decorations ? value : { ...value, decorations }
          },
        },
        props: { decorations: (state) => findingsPluginKey.getState(state)?.decorations },
        view: () => ({
          update(view, before) {
            const { selection } = view.state
            // Only a caret that the person placed: typing inside an underlined word must not open panels.
            if (!selection.empty || !view.hasFocus() || before.doc !== view.state.doc || before.selection.eq(selection)) return
            const value = findingsPluginKey.getState(view.state)
            const [hit] = value?.decorations.find(selection.from, selection.from) ?? []
            const key = hit ? (hit.spec as { readonly mark: FindingMark }).mark.key : null
            if (key !== null && key !== value?.selected) onCaret(key)
          },
        }),
      }),
    ]
  },
})
