import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { RULE_IDS } from '../../../../shared/coherence/model/finding.ts'
import { buildReport } from '../../../../shared/coherence/report/build-report.ts'
import { toHtml } from '../../../../shared/coherence/report/html/to-html.ts'
import { toJson } from '../../../../shared/coherence/report/to-json.ts'
import { toSarif } from '../../../../shared/coherence/report/to-sarif.ts'
import { toText } from '../../../../shared/coherence/report/to-text.ts'
import { corpusCases } from '../engine/golden-corpus/corpus-cases.ts'
import { loadCorpus } from '../engine/golden-corpus/load-corpus.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { toldCases } from './told-cases.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings/reports', import.meta.url))
const checker = await loadChecker()
const { corpora, catalogue } = loadCorpus()
const NOW = new Date(catalogue.now)
const UIS = ['fr', 'en'] as const
const told = toldCases(checker, corpusCases(corpora, 'fr', catalogue), 3)
const pages = new Set<string>(['figure-mismatch', 'omission', 'superseded', 'classified-leak', 'cross-post-dissonance'])

const sourceOf = ({ text, documents }: (typeof told)[number]) =>
  documents.map(({ path }, rank) => ({ path, text: rank === 0 ? text : '', offsetsAreFile: rank === 0 }))

it('has a text for every rule but those that no single text of the corpus brings', () => {
  const without = RULE_IDS.filter((id) => !told.some(({ rule }) => rule === id))
  expect(without).toEqual(['term-preferred'])
})

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it.each(UIS)('says every rule in the text report in %s as it did', async (ui) => {
  const reports = told.map((one) => toText(buildReport(NOW, one.documents.slice(0, 1)), sourceOf(one), one.messages, ui))
  await expect(reports.join('\n')).toMatchFileSnapshot(`${folder}/text-${ui}.txt`)
})

it.each(UIS)('writes the page in %s as it did', async (ui) => {
  const html = told
    .filter(({ rule }, rank) => pages.has(rule) && told.findIndex((other) => other.rule === rule) === rank)
    .map((one) => {
      const [document] = one.documents
      if (document === undefined) throw new Error(`no document for ${one.rule}`)
      const head = { type: 'communique', status: 'in-review', topic: null, mission: 'Bamako', author: 'A. <M.>' } as const
      const profile = { id: 'post', off: ['late-key-message'], changed: ui === 'fr' } as const
      const { text, messages } = one
      return toHtml(
        { title: 'A & B', head, document, text, points: messages.points, waivers: [], now: NOW.toISOString(), profile },
        ui,
      )
    })
  // The style is long, always the same and made of no value.
  const lines = html.map((page) =>
    page.replace(/<style>.*?<\/style>/su, '<style></style>').replaceAll(/(?<=>)(?=<(?!\/))/gu, '\n'),
  )
  await expect(lines.join('\n\n')).toMatchFileSnapshot(`${folder}/page-${ui}.html`)
})

it('writes JSON and SARIF as it did', async () => {
  const some = told.filter(({ messages }, rank) => messages.points.length < 3 || rank === 0)
  const report = buildReport(
    NOW,
    some.flatMap((one) => one.documents),
  )
  await expect(toJson(report)).toMatchFileSnapshot(`${folder}/report.json`)
  await expect(toSarif(report, some.flatMap(sourceOf), '1.0.0')).toMatchFileSnapshot(`${folder}/report.sarif`)
})
