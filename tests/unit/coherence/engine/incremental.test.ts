import { describe, expect, it } from 'vitest'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const NOW = '2026-03-06T09:00Z'
const messages = messagesOf([
  {
    id: 'gao',
    mandatory: true,
    validUntil: '2026-03-31',
    statement: { fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts." },
  },
  {
    id: 'aid',
    embargoUntil: '2026-03-06T10:00Z',
    statement: { fr: "La France consacre 40 millions d'euros à l'aide humanitaire au Mali." },
  },
])
const PARAGRAPHS = [
  "La France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts.",
  "Elle consacre 40 millions d'euros à l'aide humanitaire au Mali.",
  'Une réunion se tiendra lundi.',
]

describe('checking again', () => {
  it('agrees with a fresh checker after every edit, and at every instant', async () => {
    const live = await loadChecker()
    const prepared = live.prepare(messages)
    const edits = [
      PARAGRAPHS,
      PARAGRAPHS.toReversed(),
      PARAGRAPHS.map((paragraph) => paragraph.replace('15', '12')),
      ['', ...PARAGRAPHS, PARAGRAPHS[0] ?? ''],
    ]
    const fresh = await loadChecker()
    for (const paragraphs of edits)
      for (const now of [NOW, '2026-03-06T10:00Z', '2026-04-02', NOW]) {
        const input = { path: 't', text: paragraphs.join('\n\n'), language: 'fr', now } as const
        expect(live.check(input, prepared)).toEqual(fresh.check(input, fresh.prepare(messages)))
      }
  })

  it('detects languages paragraph by paragraph when none is given', async () => {
    const checker = await loadChecker()
    const text = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\nThe minister will travel to Bamako and she will meet the families of the victims.`
    const { sentences, language } = checker.extract(text)
    expect(language).toBe('fr')
    expect(sentences.map((sentence) => sentence.language)).toEqual(['fr', 'fr', 'en'])
  })
})
