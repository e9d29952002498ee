import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'

const checker = await loadChecker()
const FAMILIES = 'Le ministre a rencontré les familles et salué leur courage.'
const NEVER = 'La France ne reconnaîtra jamais cette annexion.'
const AID = 'Une aide de 40 millions d’euros sera versée au Mali en 2026.'

/** What the comparison tells, block by block: how many paragraphs on both sides, and the reasons. */
function blocksOf(source: readonly string[], language: Language, translation: readonly string[]) {
  const { blocks } = checker.compareTranslation(
    { path: 'source', text: source.join('\n\n'), language: 'fr' },
    { path: 'translation', text: translation.join('\n\n'), language },
    '2026-03-06T09:00Z',
  )
  return blocks.map(({ source: mine, translation: theirs, findings }) =>
    [mine.length, theirs.length, findings.map(({ reasons, text }) => `${reasons[0] ?? ''} ${text}`.trim())].flat(),
  )
}

describe('a translation that leaves a paragraph out', () => {
  it.each([
    ['en', ['The minister met the families and praised their courage.', 'Aid of 40 million euros will be paid to Mali in 2026.']],
    ['zh', ['部长会见了家属，并赞扬了他们的勇气。', '2026年将向马里提供4000万欧元的援助。']],
  ] as const)('%s: tells the passage, and nothing of its neighbours', (language, translation) => {
    expect(blocksOf([FAMILIES, NEVER, AID], language, translation)).toEqual([
      [1, 1],
      [1, 0, 'passage-lost'],
      [1, 1],
    ])
  })

  it('does not join it with the only paragraph that was translated, whatever the language shares', () => {
    expect(blocksOf([NEVER, FAMILIES], 'zh', ['部长会见了家属，并赞扬了他们的勇气。'])).toEqual([
      [1, 0, 'passage-lost'],
      [1, 1],
    ])
  })

  it('does not charge its negation to a neighbour of its length', () => {
    const source = ['Nous ne l’oublierons pas, vous le savez.', 'Elle a salué leur courage hier soir.', AID]
    const told = blocksOf(source, 'en', [
      'She praised their bravery last night.',
      'Aid of 40 million euros will be paid to Mali in 2026.',
    ])
    expect(told.flat().filter((item) => typeof item === 'string' && item.startsWith('negation'))).toEqual([])
    expect(told.filter(([, there]) => there === 0)).toHaveLength(1)
  })

  it('still tells a negation that a translated paragraph lost, on the word that both say', () => {
    const translation = [
      'The minister met the families and praised their courage.',
      'France will recognise this annexation.',
      'Aid of 40 million euros will be paid to Mali in 2026.',
    ]
    expect(blocksOf([FAMILIES, NEVER, AID], 'en', translation)).toEqual([
      [1, 1],
      [1, 1, 'negation-lost France will recognise this annexation.'],
      [1, 1],
    ])
  })
})
