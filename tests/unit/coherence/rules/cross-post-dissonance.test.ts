import { describe, expect, it } from 'vitest'
import { EMPTY_DISSONANCE, replaceText } from '../../../../shared/coherence/dissonance/dissonance-index.ts'
import { indexTexts } from '../../../../shared/coherence/dissonance/index-texts.ts'
import { readDissonance } from '../../../../shared/coherence/dissonance/read-dissonance.ts'
import type { SlotObservation } from '../../../../shared/coherence/dissonance/slot-observation.ts'
import { comparePosts } from '../../../../shared/coherence/engine/compare-posts.ts'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()
const prepared = checker.prepare(
  messagesOf([
    {
      id: 'gao',
      statement: {
        fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.",
        en: 'France condemns the 3 March attack in Gao, which killed 12 people.',
      },
    },
    { id: 'aid', statement: { fr: "L'aide humanitaire de la France au Mali atteint 40 millions d'euros." } },
  ]),
)
const FR = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
const EN = 'France condemns the 3 March attack in Gao, which killed 12 people.'

function compare(texts: Readonly<Record<string, string>>) {
  return comparePosts(
    Object.entries(texts).map(([path, text]) => {
      const input = { path, text, now: '2026-03-06T09:00Z' }
      return { document: checker.check(input, prepared), observations: checker.observe(input, prepared) }
    }),
  )
}

const clashes = (texts: Readonly<Record<string, string>>) =>
  compare(texts).documents.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === 'cross-post-dissonance')
      .map(
        ({ text, evidence, severity }) =>
          `${severity} ${path} ${text} / ${evidence?.document ?? ''} ${evidence?.pointText ?? ''}`,
      ),
  )

const said = (value: string, path: string): SlotObservation => ({
  kind: 'slot',
  point: 'p',
  slot: 'figure:12',
  sentence: 0,
  value,
  approved: '12',
  start: 0,
  end: 2,
  text: `${value} ${path}`,
})

describe('cross-post-dissonance', () => {
  it('tells the text that keeps the approved words of the one whose departure is told already', () => {
    const texts = { 'a.md': FR, 'b.md': `Bonjour. ${FR.replace('12', '15')}` }
    expect(clashes(texts)).toEqual(['error a.md 12 morts / b.md 15'])
    expect(compare(texts).documents[1]?.findings.map(({ rule }) => rule)).toEqual(['figure-mismatch'])
    const { entries, index } = compare(texts)
    expect(entries).toEqual([
      {
        point: 'gao',
        slot: 'figure:12',
        index: 1,
        values: [
          { value: '12', approved: true, places: [{ path: 'a.md', start: 57, end: 65, text: '12 morts' }] },
          { value: '15', approved: false, places: [{ path: 'b.md', start: 66, end: 68, text: '15' }] },
        ],
      },
    ])
    expect(index).toBeGreaterThan(0)
    expect(index).toBeLessThan(0.5)
  })

  it('compares posts in two languages', () => {
    expect(clashes({ 'a.md': FR, 'b.md': EN.replace('12', '15') })).toEqual(['error a.md 12 morts / b.md 15'])
    expect(clashes({ 'a.md': FR, 'b.md': EN })).toEqual([])
  })

  it('tells a departure once: by the rule against the approved point, an act or a name as a figure', () => {
    const rules = (changed: string) =>
      compare({ 'a.md': FR, 'b.md': changed }).documents.map(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules(FR.replace('condamne', 'regrette'))).toEqual([['cross-post-dissonance'], ['stance-shift']])
    expect(rules(FR.replace('La France', "L'Allemagne"))).toEqual([['cross-post-dissonance'], ['actor-mismatch']])
    expect(rules(FR.replace('12', '15'))).toEqual([['cross-post-dissonance'], ['figure-mismatch']])
    expect(rules(FR.replace('12', 'douze'))).toEqual([[], []])
  })

  it('finds dates, acts and negations that only one text changed', () => {
    const slots = (changed: string) => compare({ a: FR, b: changed }).entries.map(({ slot }) => slot.split(':')[0])
    expect(slots(FR.replace('3 mars', '4 mars'))).toEqual(['date'])
    expect(slots(FR.replace('condamne', 'regrette'))).toEqual(['stance'])
    const approved = "L'ambassade de France à Bamako est ouverte au public le lundi."
    const own = checker.prepare(messagesOf([{ id: 'open', statement: { fr: approved } }]))
    const texts = [approved, approved.replace('est ouverte', "n'est pas ouverte")]
    const posts = comparePosts(
      texts.map((text, rank) => {
        const input = { path: `${rank}`, text, now: '2026-03-06T09:00Z' }
        return { document: checker.check(input, own), observations: checker.observe(input, own) }
      }),
    )
    expect(posts.entries.map(({ slot, values }) => [slot.split(':')[0], values.length])).toEqual([['polarity-flip', 2]])
  })

  it('leaves texts that agree, even on a wrong value, and other wordings of one value', () => {
    expect(clashes({ a: FR, b: FR })).toEqual([])
    expect(clashes({ a: FR.replace('12', '15'), b: FR.replace('12', '15') })).toEqual([])
    expect(clashes({ a: FR, b: FR.replace('12', 'douze') })).toEqual([])
    expect(clashes({ a: FR, b: "L'attaque du 3 mars à Gao, qui a fait 12 morts, est condamnée par la France." })).toEqual([])
  })

  it('leaves one text that contradicts itself to the other rules, and texts on other points', () => {
    expect(clashes({ a: `${FR}\n\n${FR.replace('12', '15')}` })).toEqual([])
    expect(clashes({ a: FR, b: "L'aide humanitaire de la France au Mali atteint 40 millions d'euros." })).toEqual([])
  })

  it("leaves somebody else's words", () => {
    const reported = "Selon la presse locale, la France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts."
    expect(clashes({ a: FR, b: reported })).toEqual([])
  })

  it('is symmetric, and the same in any order', () => {
    const texts = { c: FR.replace('12', '13'), a: FR, b: FR.replace('12', '15') }
    const other = Object.fromEntries(Object.entries(texts).toReversed())
    expect(compare(other).entries).toEqual(compare(texts).entries)
    expect(clashes(other).toSorted()).toEqual(clashes(texts).toSorted())
    expect(compare(texts).entries[0]?.index).toBe(1)
  })
})

describe('the index of a corpus', () => {
  it('gives after replacements what it gives from the start, and leaves the older value alone', () => {
    const first = replaceText(EMPTY_DISSONANCE, 'a', [said('12', 'a')])
    const second = replaceText(first, 'b', [said('15', 'b')])
    const mended = replaceText(second, 'b', [said('12', 'b')])
    expect(readDissonance(second)).toMatchObject({ index: 1, entries: [{ slot: 'figure:12' }] })
    expect(readDissonance(mended)).toEqual({ index: 0, entries: [] })
    expect(readDissonance(second).index).toBe(1)
    expect(readDissonance(first)).toEqual({ index: 0, entries: [] })
    expect(replaceText(replaceText(second, 'a', []), 'b', [])).toEqual(EMPTY_DISSONANCE)
  })

  it('counts the share of the pairs of texts that disagree', () => {
    const values = ['12', '12', '12', '15']
    const index = values.reduce((known, value, rank) => replaceText(known, `t${rank}`, [said(value, 't')]), EMPTY_DISSONANCE)
    expect(readDissonance(index)).toMatchObject({ index: 0.5, entries: [{ index: 0.5 }] })
  })

  it('is the same made at once or text by text, the last text of a path counting', () => {
    const texts = [
      ['a', [said('12', 'a')]],
      ['b', [said('15', 'b'), { ...said('3', 'b'), slot: 'date:3' }]],
      ['c', []],
      ['a', [said('13', 'a')]],
    ] as const
    const byText = texts.reduce((known, [path, observations]) => replaceText(known, path, observations), EMPTY_DISSONANCE)
    expect(indexTexts(texts)).toEqual(byText)
    expect(readDissonance(indexTexts(texts))).toMatchObject({ index: 1 })
  })

  it('compares ten thousand texts without reading all for each', () => {
    const posts = Array.from({ length: 10_000 }, (_, rank) => ({
      document: { path: `t${rank}`, language: 'fr', findings: [], coverage: [], notChecked: [], checked: [] },
      observations: Array.from({ length: 10 }, (__, slot) => ({
        ...said(rank % 7 === 0 ? '15' : '12', 't'),
        slot: `figure:${slot}`,
      })),
    }))
    const begun = cpuMilliseconds()
    expect(comparePosts(posts).documents.every(({ findings }) => findings.length > 0)).toBe(true)
    // Linear work takes one second here, quadratic work over ten.
    expect(cpuMilliseconds() - begun).toBeLessThan(6_000)
  })

  it('takes an edit of one text among thousands in its stride', () => {
    let index = EMPTY_DISSONANCE
    for (let rank = 0; rank < 3000; rank += 1)
      index = replaceText(
        index,
        `t${rank}`,
        Array.from({ length: 5 }, (_, slot) => ({ ...said('12', 't'), slot: `figure:${(rank + slot) % 300}` })),
      )
    const begun = performance.now()
    for (let edit = 0; edit < 50; edit += 1) index = replaceText(index, 't1500', [said('15', 't')])
    expect((performance.now() - begun) / 50).toBeLessThan(10)
    expect(readDissonance(index).entries.map(({ slot }) => slot)).toEqual(['figure:12'])
  })
})
