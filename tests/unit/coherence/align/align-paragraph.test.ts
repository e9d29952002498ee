import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { alignParagraph } from '../../../../shared/coherence/align/align-paragraph.ts'
import { createLexicalKeys } from '../../../../shared/coherence/align/lexical-keys.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { messagesOf } from '../engine/messages-of.ts'

const resources = await loadLexicons(new URL('../../../../resources/lexicons', import.meta.url).pathname)
const checker = createChecker(resources)

/** The points that a paragraph is aligned with, best first, each with the sentences that relay it. */
function aligned(from: Language, statements: readonly string[], language: Language, text: string): readonly string[] {
  const prepared = checker.prepare(
    messagesOf(statements.map((statement, rank) => ({ id: `p${rank}`, mandatory: false, statement: { [from]: statement } }))),
  )
  const lexicon = resources.lexicons.get(language)
  const alignments = alignParagraph(text, checker.extract(text, { language }).sentences, {
    language,
    indexes: prepared.indexesFor(language),
    keys: createLexicalKeys(language, lexicon, resources.gazetteer),
    conversions: lexicon?.conversions ?? {},
  })
  return alignments
    .toSorted((left, right) => right.score - left.score)
    .map(({ unit, window }) => `${unit.point.message.id}:${window.sentences.length}`)
}

describe('a point of one sentence that a text tells in several', () => {
  const point =
    'France condemns the attack on Kharkiv on 3 March 2026, welcomes the ceasefire in Sudan, supports the inquiry of the United Nations and will send 40 million euros to Moldova.'
  const parts = [
    'France condemns the attack on Kharkiv on 3 March 2026.',
    'It welcomes the ceasefire in Sudan.',
    'It supports the inquiry of the United Nations.',
    'It will send 40 million euros to Moldova.',
  ]

  it.each([
    ['one sentence', [point], 'p0:1'],
    [
      'two sentences',
      [`${parts[0]}`, `It welcomes the ceasefire in Sudan and supports the inquiry of the United Nations.`],
      'p0:2',
    ],
    ['three sentences', parts.slice(0, 3), 'p0:3'],
  ] as const)('is aligned with %s', (_, sentences, expected) => {
    expect(aligned('en', [point], 'en', sentences.join(' '))).toContain(expected)
  })

  it('is aligned with three of them at most', () => {
    const windows = aligned('en', [point], 'en', parts.join(' '))
    expect(windows.length).toBeGreaterThan(0)
    expect(windows.every((window) => Number(window.split(':')[1]) <= 3)).toBe(true)
  })

  it('leaves out a neighbour that says nothing of it', () => {
    expect(aligned('en', [point], 'en', `${point} The weather was fine in Paris all day long.`)).toEqual(['p0:1'])
  })
})

describe('a sentence of two points in another language', () => {
  const power = 'Nach der Machtübernahme der Nationalsozialisten 1933 gab es Versuche, die alten Kolonien zurückzugewinnen.'
  const free = 'Die alten Kolonien gewannen 1956 ihre Unabhängigkeit zurück.'
  const text =
    'Après la prise du pouvoir par les nationaux-socialistes en 1933, il y eut des tentatives de reconquérir les anciennes colonies.'

  it('is the one’s that it carries much better', () => {
    expect(aligned('de', [power, free], 'fr', text)).toEqual(['p0:1'])
  })

  it('is the other’s too where little parts them', () => {
    const twin = power.replace('1933', '1934')
    expect(aligned('de', [power, twin], 'fr', text)).toEqual(['p0:1', 'p1:1'])
  })

  it('is both sentences’ of one point', () => {
    expect(aligned('de', [`${power} ${free}`], 'fr', text)).toContain('p0:1')
  })
})
