import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { undo } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { findingDecorations } from '../../../renderer/editor/findings/finding-decorations.ts'
import { findingMarksIn, findingsPlugin, withFindingsAction } from '../../../renderer/editor/findings/findings-plugin.ts'
import { marksByGravity } from '../../../renderer/editor/findings/marks-by-gravity.ts'
import { replaceFinding } from '../../../renderer/editor/findings/replace-finding.ts'
import { findingItems } from '../../../renderer/features/findings/finding-items.ts'
import { findingMarks } from '../../../renderer/features/findings/finding-marks.ts'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { Finding } from '../../../shared/coherence/model/finding.ts'
import type { DocumentNode } from '../../../shared/document/document-json.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { editorState } from './editor-state.ts'

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** A real editor state that forgets nothing between edits, without a window. */
class Bench {
  state: EditorState

  constructor(...blocks: readonly DocumentNode[]) {
    this.state = editorState(blocks, [findingsPlugin(() => undefined)])
  }

  apply(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
  }

  text(): string {
    return this.state.doc.textContent
  }
}

function findingOn(text: string, words: string, suggestion: string, fingerprint = words): Finding {
  const start = text.indexOf(words)
  return {
    rule: 'figure-mismatch',
    ruleVersion: 1,
    severity: 'error',
    confidence: 0.9,
    reasons: ['value-differs'],
    point: null,
    start,
    end: start + words.length,
    text: words,
    expected: suggestion,
    actual: words,
    evidence: null,
    message: '',
    suggestion,
    fingerprint,
  }
}

function resultOf(findings: readonly Finding[], waived: readonly string[] = []): CheckResult {
  return {
    documentId: 'document--1',
    title: '',
    report: { path: '', language: 'fr', findings, coverage: [], notChecked: [], checked: [] },
    score: 0,
    waived: [...waived],
    points: [],
    compared: 0,
    notChecked: 0,
    profile: { id: null, off: [], changed: false },
    milliseconds: 0,
  }
}

/** Shows findings on these words as the live check does: offsets in the plain text, then positions. */
function show(editor: Bench, words: readonly (readonly [string, string])[], waived: readonly string[] = []): readonly string[] {
  const { text, positions } = plainText(editor.state.doc.toJSON() as DocumentNode)
  const items = findingItems(
    resultOf(
      words.map(([found, suggestion]) => findingOn(text, found, suggestion)),
      waived,
    ),
  )
  editor.apply(withFindingsAction(editor.state.tr, { type: 'show', marks: findingMarks(items, positions) }))
  return items.map((item) => item.key)
}

const under = (editor: Bench, key: string): string | null => {
  const mark = findingMarksIn(editor.state).find((found) => found.key === key)
  return mark ? editor.state.doc.textBetween(mark.from, mark.to) : null
}

describe('findings under the words', () => {
  it('stand under the right words in paragraphs, lists, quotes and table cells, after breaks and images', () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
    const editor = new Bench(
      { type: 'image', attrs: { src: 'data:image/png;base64,AAAA', alt: '', decorative: true } },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Une ligne' }, { type: 'hardBreak' }, { type: 'text', text: 'puis 15 morts' }],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('le 4 mars')] }] },
      { type: 'blockquote', attrs: { speaker: 'X' }, content: [paragraph('dit Kiev')] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('vide'), cell('40 millions')] }] },
    )
    const keys = show(editor, [
      ['15', '12'],
      ['4 mars', '3 mars'],
      ['Kiev', 'Kyiv'],
      ['40 millions', '45 millions'],
    ])
    expect(keys.map((key) => under(editor, key))).toEqual(['15', '4 mars', 'Kiev', '40 millions'])
  })

  it('move with edits before them and vanish with their words', () => {
    const editor = new Bench(paragraph('Une attaque a fait 15 morts.'))
    const [key = ''] = show(editor, [['15', '12']])
    editor.apply(editor.state.tr.insertText('Hier. ', 1))
    expect(under(editor, key)).toBe('15')
    editor.apply(editor.state.tr.delete(1, editor.state.doc.content.size - 1))
    expect(under(editor, key)).toBeNull()
  })

  it('replace their words in one undo step, marks kept, typing before it untouched', () => {
    const editor = new Bench({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'fait ' },
        { type: 'text', text: '15', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' morts' },
      ],
    })
    editor.apply(editor.state.tr.insertText('X ', 1))
    const [key = ''] = show(editor, [['15', 'douze']])
    const replaced = replaceFinding(editor.state, editor.state.tr, key, 'douze')
    if (replaced) editor.apply(replaced)
    expect(editor.text()).toBe('X fait douze morts')
    const bold = editor.state.doc.firstChild?.child(1)
    expect([bold?.text, bold?.marks.map((mark) => mark.type.name)]).toEqual(['douze', ['bold']])
    undo(editor.state, (transaction) => editor.apply(transaction))
    expect(editor.text()).toBe('X fait 15 morts')
  })

  it('refuse to replace words that changed since the check', () => {
    const editor = new Bench(paragraph('fait 15 morts'))
    const [key = ''] = show(editor, [['15', '12']])
    editor.apply(editor.state.tr.insertText('0', 7))
    expect(editor.text()).toBe('fait 105 morts')
    expect(replaceFinding(editor.state, editor.state.tr, key, '12')).toBeNull()
  })

  it('mark accepted findings in a quiet way of their own, and number a departure that occurs twice', () => {
    const editor = new Bench(paragraph('15 ici et 15 là'))
    const [key = ''] = show(editor, [['15', '12']], ['15'])
    const marks = findingMarksIn(editor.state)
    expect(under(editor, key)).toBe('15')
    expect(marks.map(({ severity }) => severity)).toEqual(['waived'])
    const drawn = findingDecorations(editor.state.doc, marks, null).find()[0]
    expect((drawn as unknown as { type: { attrs: { class: string } } }).type.attrs.class).toBe('finding-waived')
    const twice = findingItems(resultOf([findingOn('15', '15', '12'), { ...findingOn('15', '15', '12'), start: 10, end: 12 }]))
    expect(twice.map((item) => item.key)).toEqual(['15', '15#2'])
  })

  it('let the gravest name and underline the words that several findings share', () => {
    const text = 'Gao : 15 morts.'
    const error = findingOn(text, '15', '12')
    const info = { ...findingOn(text, text, ''), severity: 'info', rule: 'omission' } as const
    const bench = new Bench(paragraph(text))
    const { positions } = plainText({ type: 'doc', content: [paragraph(text)] })
    for (const findings of [
      [error, info],
      [info, error],
    ]) {
      const marks = findingMarks(findingItems(resultOf(findings)), positions)
      const drawn = findingDecorations(bench.state.doc, marks, null).find(7, 7)
      // The page takes the attributes of the last.
      expect(drawn.map(({ spec }) => (spec as { mark: { severity: string } }).mark.severity).at(-1)).toBe('error')
      expect(marksByGravity(marks).map(({ severity }) => severity)).toEqual(['error', 'info'])
    }
  })

  it('draw the gravest over the others', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../renderer/editor/editor.css'), 'utf8')
    const at = (name: string) => css.indexOf(`\n.finding-${name} {`)
    expect(at('info')).toBeGreaterThan(0)
    expect(at('warning')).toBeGreaterThan(at('info'))
    expect(at('error')).toBeGreaterThan(at('warning'))
  })
})
