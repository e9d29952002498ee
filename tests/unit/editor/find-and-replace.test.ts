import { undo } from '@tiptap/pm/history'
import { describe, expect, it } from 'vitest'
import { findMatches } from '../../../renderer/editor/find/find-matches.ts'
import type { FindOptions } from '../../../renderer/editor/find/find-options.ts'
import { replaceMatches } from '../../../renderer/editor/find/replace-matches.ts'
import { editorState } from './editor-state.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const plain: FindOptions = { matchCase: false, wholeWord: false, accents: false }

function hits(text: string, query: string, options: Partial<FindOptions> = {}): readonly string[] {
  const { doc } = editorState([text])
  return findMatches(doc, query, { ...plain, ...options }).map(({ from, to }) => doc.textBetween(from, to))
}

describe('finding', () => {
  it('folds accents, case, ligatures and typographic apostrophes unless asked otherwise', () => {
    expect(hits('Été, ÉTÉ, ete', 'ete')).toEqual(['Été', 'ÉTÉ', 'ete'])
    expect(hits('Été, ÉTÉ, ete', 'été', { accents: true })).toEqual(['Été', 'ÉTÉ'])
    expect(hits('Été, ÉTÉ, ete', 'ete', { matchCase: true })).toEqual(['ete'])
    expect(hits('Le cœur', 'coeur')).toEqual(['cœur'])
    expect(hits('l’attaque', "l'attaque")).toEqual(['l’attaque'])
    expect(hits('12\u202F000 morts', '12 000')).toEqual(['12\u202F000'])
  })

  it('keeps to whole words when asked', () => {
    expect(hits('mort, mortel, la mort', 'mort', { wholeWord: true })).toEqual(['mort', 'mort'])
    expect(hits('mort, mortel', 'mort')).toEqual(['mort', 'mort'])
  })

  it('finds across marks, and never an empty query', () => {
    const paragraph = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'La Fra' },
        { type: 'text', text: 'nce', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' condamne' },
      ],
    }
    const { doc } = editorState(['avant', paragraph])
    const [match] = findMatches(doc, 'france condamne', plain)
    expect(doc.textBetween(match?.from ?? 0, match?.to ?? 0)).toBe('France condamne')
    expect(findMatches(doc, '', plain)).toEqual([])
  })

  it('gives positions that hold with astral characters before the hit', () => {
    expect(hits('😀 é😀 Gao', 'gao')).toEqual(['Gao'])
  })

  it('stays fast over 20,000 words', () => {
    const { doc } = editorState(
      Array.from({ length: 200 }, () => 'La France condamne l’attaque du 3 mars à Gao et appelle au calme. '.repeat(8)),
    )
    const start = cpuMilliseconds()
    expect(findMatches(doc, 'gao', plain)).toHaveLength(1600)
    expect(cpuMilliseconds() - start).toBeLessThan(1_500)
  })
})

describe('replacing', () => {
  it('replaces everything in one undo step', () => {
    let state = editorState(['un deux un', 'un'])
    const before = state.doc
    state = state.apply(state.tr.insertText('x', 1))
    state = state.apply(replaceMatches(state.tr, findMatches(state.doc, 'un', plain), 'trois'))
    expect(state.doc.textBetween(0, state.doc.content.size, '|')).toBe('xtrois deux trois|trois')
    undo(state, (transaction) => {
      state = state.apply(transaction)
    })
    expect(state.doc.textBetween(0, state.doc.content.size, '|')).toBe('xun deux un|un')
    undo(state, (transaction) => {
      state = state.apply(transaction)
    })
    expect(state.doc.eq(before)).toBe(true)
  })

  it('is a step of its own, even right after typing beside the hit', () => {
    let state = editorState(['un'])
    state = state.apply(state.tr.insertText('x', 1))
    state = state.apply(replaceMatches(state.tr, findMatches(state.doc, 'un', plain), 'deux'))
    undo(state, (transaction) => {
      state = state.apply(transaction)
    })
    expect(state.doc.textContent).toBe('xun')
  })

  it('keeps the marks of what it replaces and deletes with an empty replacement', () => {
    const bold = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'avant ' },
        { type: 'text', text: 'gras', marks: [{ type: 'bold' }] },
      ],
    }
    let state = editorState([bold])
    state = state.apply(replaceMatches(state.tr, findMatches(state.doc, 'gras', plain), 'fort'))
    expect(state.doc.firstChild?.lastChild?.marks.map((mark) => mark.type.name)).toEqual(['bold'])
    state = state.apply(replaceMatches(state.tr, findMatches(state.doc, 'fort', plain), ''))
    expect(state.doc.textContent).toBe('avant ')
  })
})
