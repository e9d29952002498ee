import { describe, expect, it } from 'vitest'
import { countDifferences } from '../../../renderer/features/coherence/translations/count-differences.ts'
import { cutAtMarks } from '../../../renderer/features/coherence/translations/cut-at-marks.ts'
import { numberedBlocks } from '../../../renderer/features/coherence/translations/numbered-blocks.ts'
import type { TranslationView } from '../../../shared/contract/translations-contract.ts'

type Finding = TranslationView['blocks'][number]['findings'][number]
const finding = (start: number, end: number): Finding =>
  ({ start, end, evidence: { pointStart: start + 1, pointEnd: end + 1 } }) as unknown as Finding

describe('numberedBlocks', () => {
  it('numbers the differences through the whole text, with both places', () => {
    const blocks = numberedBlocks([
      { source: [{ start: 0, end: 9 }], translation: [{ start: 0, end: 9 }], findings: [finding(2, 4)] },
      { source: [{ start: 10, end: 19 }], translation: [], findings: [finding(9, 9), finding(12, 14)] },
    ])
    expect(blocks.flatMap(({ drifts }) => drifts.map(({ number, source }) => [number, source]))).toEqual([
      [1, { start: 3, end: 5 }],
      [2, { start: 10, end: 10 }],
      [3, { start: 13, end: 15 }],
    ])
  })
})

const place = (start: number) => [{ start, end: start + 9 }]

describe('countDifferences', () => {
  it('counts a passage without a translation once, whether something is told of it or not, and what is told elsewhere', () => {
    const blocks = numberedBlocks([
      { source: place(0), translation: place(0), findings: [finding(2, 4), finding(5, 6)] },
      { source: place(10), translation: [], findings: [finding(9, 9)] },
      { source: place(20), translation: [], findings: [] },
      { source: [], translation: place(10), findings: [] },
    ])
    expect(countDifferences(blocks)).toEqual({ drifts: 2, untranslated: 2 })
    expect(countDifferences(blocks.slice(0, 1))).toEqual({ drifts: 2, untranslated: 0 })
  })
})

describe('cutAtMarks', () => {
  const text = 'zéro un deux trois'
  const words = (marks: Parameters<typeof cutAtMarks>[2]) =>
    cutAtMarks(text, { start: 5, end: 12 }, marks).map(({ words: said, numbers }) => [said, numbers])
  it('cuts a paragraph at its marks, overlapping ones piece by piece', () => {
    expect(words([])).toEqual([['un deux', []]])
    expect(words([{ number: 1, span: { start: 8, end: 12 } }])).toEqual([
      ['un ', []],
      ['deux', [1]],
    ])
    expect(
      words([
        { number: 1, span: { start: 5, end: 10 } },
        { number: 2, span: { start: 8, end: 18 } },
      ]),
    ).toEqual([
      ['un ', [1]],
      ['de', [1, 2]],
      ['ux', [2]],
    ])
  })

  it('leaves out what this side does not say', () => {
    expect(words([{ number: 1, span: null }])).toEqual([['un deux', []]])
    expect(words([{ number: 1, span: { start: 12, end: 12 } }])).toEqual([['un deux', []]])
    expect(words([{ number: 1, span: { start: 0, end: 4 } }])).toEqual([['un deux', []]])
  })
})
