import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Finding, NOT_CHECKED_CODES, RULE_IDS } from '../../../../shared/coherence/model/finding.ts'
import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'
import { toHtml } from '../../../../shared/coherence/report/html/to-html.ts'
import { toText } from '../../../../shared/coherence/report/to-text.ts'
import { coverageStatusSchema } from '../../../../shared/domain/coverage-status.ts'
import { SAMPLE_TEXT, sampleDocument, sampleFinding, sampleReport } from '../../../helpers/sample-report.ts'
import { messagesOf } from '../engine/messages-of.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings/reports', import.meta.url))
const UIS = ['fr', 'en'] as const
const NOW = '2026-03-04T09:00:00Z'
const LONG = `${'Une phrase assez longue pour que ses bords soient coupés. '.repeat(4)}Il y a 15 morts. ${'Une autre la suit, longue aussi. '.repeat(4)}`
const statuses = coverageStatusSchema.options
const calendar = ['embargoed', 'expired', 'superseded', 'classified-leak'] as const

const messages = messagesOf([
  { id: 'tp-1', topic: 'sahel', statement: { fr: "La France condamne l'attaque de Gao, qui a fait 12 morts." } },
  { id: 'tp-2', statement: { en: `France calls for calm ${'and for restraint '.repeat(6)}in Gao.` }, validFrom: '2027-01-01' },
  { id: 'tp-3', topic: 'sahel', statement: { ar: 'تدعو فرنسا إلى الهدوء في غاو.' }, mandatory: true },
])

/** One finding of every rule, with values that the words of that rule show, and the shapes that a finding may take. */
const findings: readonly Finding[] = [
  ...RULE_IDS.flatMap((rule) => [
    sampleFinding({ rule, fingerprint: `${rule}-1`, expected: 'tp-2', actual: '5', reasons: [], severity: 'warning' }),
    sampleFinding({
      rule,
      fingerprint: `${rule}-2`,
      point: null,
      evidence: null,
      suggestion: null,
      expected: 'public',
      actual: 'absent',
    }),
  ]),
  ...['country:ML country:NE', 'org:EU org:UN', 'person:a person:b', 'city:gao country:NE', 'name:a name:b'].map((ids, rank) => {
    const [expected = '', actual = ''] = ids.split(' ')
    return sampleFinding({ rule: 'actor-mismatch', expected, actual, severity: 'info', fingerprint: `actor-${rank}` })
  }),
  ...['restricted', 'confidential', 'secret', 'other'].map((actual) =>
    sampleFinding({ rule: 'classified-leak', expected: 'public', actual, fingerprint: `level-${actual}`, evidence: null }),
  ),
  ...['2026-03-04', '2026-03-04T09:30Z', 'soon'].flatMap((expected) =>
    (['embargoed', 'expired'] as const).map((rule) => sampleFinding({ rule, expected, fingerprint: `${rule}-${expected}` })),
  ),
  sampleFinding({
    rule: 'omission',
    severity: 'info',
    start: SAMPLE_TEXT.length,
    end: SAMPLE_TEXT.length,
    text: '',
    fingerprint: 'o',
  }),
  sampleFinding({ expected: 'x'.repeat(70), text: 'y'.repeat(70), fingerprint: 'long' }),
]

const documents: readonly DocumentReport[] = [
  sampleDocument({ path: 'each.md', findings }),
  sampleDocument({ path: 'long.md', findings: [sampleFinding({ start: LONG.indexOf('15'), end: LONG.indexOf('15') + 2 })] }),
  ...[0, 1, 2].map((count) =>
    sampleDocument({
      path: `${count}.md`,
      findings: (['error', 'warning', 'info'] as const).flatMap((severity) =>
        Array.from({ length: count }, () => sampleFinding({ severity, fingerprint: `${severity}-${count}` })),
      ),
      notChecked: [],
      coverage: statuses.map((status, rank) => ({
        point: `tp-${rank + 1}`,
        status,
        mandatory: rank === count,
        alignment: 0.5,
        span: null,
      })),
    }),
  ),
  ...calendar.map((rule) => sampleDocument({ path: `${rule}.md`, findings: [sampleFinding({ rule, expected: '2026-03-05' })] })),
  ...NOT_CHECKED_CODES.flatMap((code) =>
    ['tp-2', null].map((point) =>
      sampleDocument({
        path: `${code}.md`,
        language: 'ar',
        findings: [],
        coverage: [{ point: 'tp-3', status: 'relayed', mandatory: true, alignment: 1, span: null }],
        notChecked: [{ code, language: 'ar', reason: code, point, start: 0, end: 5 }],
      }),
    ),
  ),
]

const textOf = (path: string): string => (path === 'long.md' ? LONG : SAMPLE_TEXT)

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it.each(UIS)('has its words for every standing, count, level and reason in %s', async (ui) => {
  const sources = documents.map(({ path }) => ({ path, text: textOf(path), offsetsAreFile: true }))
  await expect(toText(sampleReport(documents), sources, messages, ui)).toMatchFileSnapshot(`${folder}/words-${ui}.txt`)
})

it.each(UIS)('has them on the page in %s', async (ui) => {
  const waived = documents[0]?.findings[0]?.fingerprint ?? ''
  const waiver = {
    id: 'w',
    documentId: 'd',
    fingerprint: waived,
    rule: 'figure-mismatch',
    pointId: 'tp-1',
    reason: 'Vu <b>',
    author: 'A. M.',
    createdAt: NOW,
  } as const
  const pages = documents.map((document, rank) => {
    const head = { type: 'speech', status: 'draft', topic: rank === 0 ? 'Sahel' : null, mission: null, author: null } as const
    const profile = {
      id: rank === 1 ? null : rank === 2 ? 'own' : 'press-release',
      off: rank === 3 ? RULE_IDS : [],
      changed: rank === 2,
    } as const
    return toHtml(
      {
        title: document.path,
        head,
        document,
        text: textOf(document.path),
        points: messages.points,
        waivers: [waiver],
        now: NOW,
        ...(rank === 4 ? {} : { profile }),
      },
      ui,
    )
  })
  const lines = pages.map((page) => page.replace(/<style>.*?<\/style>/su, '').replaceAll(/(?<=>)(?=<(?!\/))/gu, '\n'))
  await expect(lines.join('\n\n')).toMatchFileSnapshot(`${folder}/words-${ui}.html`)
})
