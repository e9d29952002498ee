import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadLexicons } from '../../../electron/data/resources/load-lexicons.ts'
import { projectFolder } from '../../../electron/launch/project-folder.ts'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import type { BenchLine } from '../bench-line.ts'
import { compare } from '../measure/compare.ts'
import { quantile } from '../measure/quantile.ts'
import { benchGrowth } from './bench-growth.ts'
import { benchHeldMemory } from './bench-held-memory.ts'
import { createTextlint } from './lint-with-textlint.ts'
import { makeRelayingText } from './make-relaying-text.ts'
import { makeStatements } from './make-statements.ts'
import { makeUnrelatedText } from './make-unrelated-text.ts'
import { prepareStatements } from './prepare-statements.ts'
import { createLexiconScan } from './scan-lexicon.ts'

const POINTS = 1000
const MANY_POINTS = 10_000
const PASSES = 12
const EDITS = 300
const WARM_UP = 30
const NOW = '2026-11-22T09:00:00Z'

/** write-good ships no types: a text in, suggestions out. */
type WriteGood = (text: string) => readonly unknown[]

async function openChecker(): Promise<Checker> {
  return createChecker(await loadLexicons(join(projectFolder, 'resources', 'lexicons')))
}

/** The whole rule set, against checkers of style on the same texts, and one edited paragraph against many points. */
export async function benchCheck(): Promise<readonly BenchLine[]> {
  const checker = await openChecker()
  const { lexicons } = await loadLexicons(join(projectFolder, 'resources', 'lexicons'), new Set(['en']))
  const english = lexicons.get('en')
  if (english === undefined) throw new Error('the English lexicon is missing')
  const writeGood = createRequire(import.meta.url)('write-good') as WriteGood
  const textlint = createTextlint()
  const statements = makeStatements(POINTS)
  const prepared = prepareStatements(checker, statements)
  const check = (text: string): unknown => checker.check({ path: 'bench', text, language: 'en', now: NOW }, prepared)
  const unrelated = Array.from({ length: PASSES }, (_, pass) => makeUnrelatedText(seededRandom(`unrelated ${pass}`)))
  const relaying = Array.from({ length: PASSES }, (_, pass) => makeRelayingText(seededRandom(`relaying ${pass}`), statements))
  const ours = await wordsPerSecond(unrelated, check)
  const aligned = await wordsPerSecond(relaying, check)
  const good = await wordsPerSecond(unrelated, writeGood)
  const lint = await wordsPerSecond(unrelated, textlint)
  const scan = await wordsPerSecond(unrelated, createLexiconScan(english))
  const recheck = recheckTimes(checker)
  const speed = { what: 'check: nothing aligned', unit: 'words/s', ours } as const
  return [
    compare({ ...speed, peer: good, peerName: 'write-good', by: 'ratio', target: { bound: 'at least', value: 2 } }),
    compare({
      ...speed,
      peer: lint,
      peerName: 'textlint',
      by: 'ratio',
      target: { bound: 'at least', value: 10 },
      note: 'textlint on Markdown with write-good, sentence length and doubled words as its rules, written here for none is installed',
    }),
    compare({
      ...speed,
      peer: scan,
      peerName: 'lexicon scan',
      by: 'ratio',
      target: null,
      note: 'words cut and looked up, nothing else: the floor of any checker',
    }),
    compare({ ...speed, peer: null, peerName: '', by: 'value', target: { bound: 'at least', value: 1_000_000 } }),
    compare({
      what: 'check: everything aligned',
      unit: 'words/s',
      ours: aligned,
      peer: null,
      peerName: '',
      by: 'value',
      target: { bound: 'at least', value: 200_000 },
      note: `every sentence relays one of ${POINTS.toLocaleString('en')} points`,
    }),
    compare({
      what: 'check: one paragraph edited, p95',
      unit: 'ms',
      ours: quantile(recheck, 0.95),
      peer: null,
      peerName: '',
      by: 'value',
      target: { bound: 'at most', value: 2 },
      note: `against ${MANY_POINTS.toLocaleString('en')} points; median ${quantile(recheck, 0.5).toFixed(2)} ms`,
    }),
    ...benchGrowth(checker),
    ...(await benchHeldMemory(openChecker)),
  ]
}

/** The best of several passes, each over a text that was not read before: another program that takes the processor for a while is nobody's speed. */
async function wordsPerSecond(texts: readonly string[], run: (text: string) => unknown): Promise<number> {
  const speeds: number[] = []
  for (const text of texts) {
    const words = text.split(/\s+/).length
    const started = performance.now()
    await run(text)
    speeds.push(words / ((performance.now() - started) / 1000))
  }
  return Math.max(...speeds)
}

/** A text of 2,000 words that relays ten points; each edit changes one word of one paragraph. */
function recheckTimes(checker: Checker): readonly number[] {
  const random = seededRandom('edits')
  const statements = makeStatements(MANY_POINTS)
  const prepared = prepareStatements(checker, statements)
  const paragraphs = makeUnrelatedText(random, 2000).split('\n\n')
  for (let rank = 0; rank < 10; rank += 1) paragraphs[rank] = `${paragraphs[rank] ?? ''} ${statements[rank] ?? ''}`
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    const at = random.below(paragraphs.length)
    paragraphs[at] = (paragraphs[at] ?? '').replace(/\b\w{4,}\b/, `edited${edit}`)
    const text = paragraphs.join('\n\n')
    const started = performance.now()
    checker.check({ path: 'bench', text, language: 'en', now: NOW }, prepared)
    times.push(performance.now() - started)
  }
  return times.slice(WARM_UP)
}
