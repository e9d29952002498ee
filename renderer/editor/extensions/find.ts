import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findMatches, type FindMatch } from '../find/find-matches.ts'
import type { FindOptions } from '../find/find-options.ts'
import { replaceMatches } from '../find/replace-matches.ts'

export interface FindState {
  readonly query: string
  readonly options: FindOptions
  readonly matches: readonly FindMatch[]
  /** Index of the selected hit, -1 when there is none. */
  readonly current: number
  readonly decorations: DecorationSet
}

type FindAction =
  | { readonly type: 'search'; readonly query: string; readonly options: FindOptions }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'close' }

const PLAIN: FindOptions = { matchCase: false, wholeWord: false, accents: false }
const CLOSED: FindState = { query: '', options: PLAIN, matches: [], current: -1, decorations: DecorationSet.empty }

export const findPluginKey = new PluginKey<FindState>('find')

function decorate(state: EditorState, matches: readonly FindMatch[], current: number): DecorationSet {
  return DecorationSet.create(
    state.doc,
    matches.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === current ? 'find-hit find-hit-current' : 'find-hit' }),
    ),
  )
}

function search(state: EditorState, query: string, options: FindOptions, near: number): FindState {
  const matches = findMatches(state.doc, query, options)
  const after = matches.findIndex((match) => match.from >= near)
  const current = matches.length === 0 ? -1 : Math.max(after, 0)
  return { query, options, matches, current, decorations: decorate(state, matches, current) }
}

function read(state: EditorState): FindState {
  return findPluginKey.getState(state) ?? CLOSED
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    find: {
      /** Searches and highlights; the hit at or after the selection becomes current. */
      setSearch: (query: string, options: FindOptions) => ReturnType
      /** Moves to the next (1) or previous (-1) hit and selects it. */
      moveToMatch: (step: 1 | -1) => ReturnType
      replaceMatch: (replacement: string) => ReturnType
      /** One undo step for all. */
      replaceAllMatches: (replacement: string) => ReturnType
      closeSearch: () => ReturnType
    }
  }
}

/** Find and replace over the whole text: hits are decorations, recomputed only while the search is open. */
export const Find = Extension.create({
  name: 'find',

  addCommands() {
    return {
      setSearch:
        (query, options) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(findPluginKey, { type: 'search', query, options } satisfies FindAction))
          return true
        },
      moveToMatch:
        (step) =>
        ({ tr, state, dispatch }) => {
          const { matches, current } = read(state)
          if (matches.length === 0) return false
          const index = (current + step + matches.length) % matches.length
          const match = matches[index]
          if (!match) return false
          tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).setMeta(findPluginKey, {
            type: 'go',
            index,
          } satisfies FindAction)
          dispatch?.(tr.scrollIntoView())
          return true
        },
      replaceMatch:
        (replacement) =>
        ({ tr, state, dispatch }) => {
          const { matches, current } = read(state)
          const match = matches[current]
          if (!match) return false
          replaceMatches(tr, [match], replacement)
          tr.setSelection(TextSelection.create(tr.doc, Math.min(match.from + replacement.length, tr.doc.content.size)))
          dispatch?.(tr.scrollIntoView())
          return true
        },
      replaceAllMatches:
        (replacement) =>
        ({ tr, state, dispatch }) => {
          const { matches } = read(state)
          if (matches.length === 0) return false
          dispatch?.(replaceMatches(tr, matches, replacement))
          return true
        },
      closeSearch:
        () =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(findPluginKey, { type: 'close' } satisfies FindAction))
          return true
        },
    }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<FindState>({
        key: findPluginKey,
        state: {
          init: () => CLOSED,
          apply(transaction, value, _before, state) {
            const action = transaction.getMeta(findPluginKey) as FindAction | undefined
            if (action?.type === 'close') return CLOSED
            if (action?.type === 'search') return search(state, action.query, action.options, state.selection.from)
            if (action?.type === 'go') {
              return { ...value, current: action.index, decorations: decorate(state, value.matches, action.index) }
            }
            if (!transaction.docChanged || value.query === '') return value
            return search(state, value.query, value.options, state.selection.from)
          },
        },
        props: { decorations: (state) => findPluginKey.getState(state)?.decorations },
      }),
    ]
  },
})
