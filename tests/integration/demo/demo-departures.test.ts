import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSlots } from '../../../electron/data/features/coherence/to-slots.ts'
import { loadDemo } from '../../../electron/data/resources/load-demo.ts'
import { loadLexicons } from '../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import { plainText } from '../../../shared/document/plain-text.ts'

const ROOT = join(import.meta.dirname, '../../..')
const demo = loadDemo(join(ROOT, 'resources'))
const checker = createChecker(await loadLexicons(join(ROOT, 'resources/lexicons')))
const expected = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/demo/expected-departures.json'), 'utf8')) as {
  readonly now: string
  readonly documents: Readonly<
    Record<string, readonly { readonly rule: string; readonly text: string; readonly point: string | null }[]>
  >
}

describe('the checker on the demonstration ministry', () => {
  it.each(demo.documents.map((document) => [document.title, document] as const))(
    'finds in "%s" exactly what was put there',
    (_title, document) => {
      const points = demo.messages.points.filter((point) => point.topic === document.topic)
      const { findings } = checker.check(
        {
          path: document.id,
          text: plainText(document.body).text,
          language: document.language,
          now: expected.now,
          mission: document.mission,
        },
        checker.prepare({ ...demo.messages, points }),
      )
      expect(findings.map(({ rule, text, point }) => ({ rule, text, point }))).toEqual(expected.documents[document.id])
    },
  )

  it.each(demo.messages.points.map((point) => [point.id, point] as const))(
    'proposes for %s the slots that are confirmed there',
    (_id, point) => {
      const statement = point.statement.fr ?? ''
      const { sentences } = checker.extract(statement, { language: 'fr' })
      const mentions = sentences.flatMap((sentence) => sentence.mentions)
      expect(point.slots).toEqual(toSlots(mentions, statement))
    },
  )

  it('has a confirmed slot on all points but one, which states none', () => {
    expect(demo.messages.points.filter(({ slots }) => slots.length === 0).map(({ id }) => id)).toEqual(['tp-visas-boursiers'])
  })

  it('still names a superseded point when the text relays that one', () => {
    const text =
      "Selon un premier bilan, l'attaque du 3 novembre 2026 contre un convoi humanitaire près de Tin-Barka a fait 9 morts."
    const { findings } = checker.check(
      { path: 'a.md', text, language: 'fr', now: expected.now, mission: 'CTR' },
      checker.prepare(demo.messages),
    )
    expect(
      findings
        .filter(({ severity, rule }) => severity === 'error' && rule !== 'omission')
        .map(({ rule, point }) => ({ rule, point })),
    ).toContainEqual({
      rule: 'superseded',
      point: 'tp-sahel-premier-bilan',
    })
  })

  it('carries departures in exactly five of the ten', () => {
    const carrying = Object.values(expected.documents).filter((departures) => departures.length > 0)
    expect([Object.keys(expected.documents).length, carrying.length]).toEqual([10, 5])
  })
})
