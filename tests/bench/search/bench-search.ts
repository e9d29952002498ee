import { join } from 'node:path'
import { requireUnlocked } from '../../../electron/data/wrappers/unlocked.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { bundleScript } from '../drive/bundle-script.ts'
import { openUnlocked } from '../drive/open-unlocked.ts'
import { compare } from '../measure/compare.ts'
import { quantile } from '../measure/quantile.ts'
import { buildWorkspace } from '../workspace/build-workspace.ts'
import { makeSentences } from '../workspace/make-sentences.ts'
import { openSession, PASSPHRASE } from '../workspace/open-session.ts'

const DOCUMENTS = 50_000
const QUERIES = 200
const WARM_UP = 20
const TARGET = 3

/** Search from the page, through the port, against the bare statement on the same encrypted file. */
export async function benchSearch({ env, scratch }: BenchContext): Promise<readonly BenchLine[]> {
  const { profile } = await buildWorkspace(DOCUMENTS, join(scratch, 'search'))
  const queries = makeQueries()
  const driven = await openUnlocked(profile, env)
  let ours: readonly number[]
  try {
    await driven.window.evaluate(await bundleScript(join(import.meta.dirname, '..', 'drive', 'port-client.ts')))
    ours = await driven.window.evaluate((texts) => globalThis.benchPort.search(texts), queries)
  } finally {
    await driven.close()
  }
  const theirs = await searchBarely(join(profile, 'workspace'), queries)
  return [0.5, 0.95].map((share) =>
    compare({
      what: `search: 50,000 documents, ${share === 0.5 ? 'median' : 'p95'}`,
      unit: 'ms',
      ours: quantile(ours.slice(WARM_UP), share),
      peer: quantile(theirs.slice(WARM_UP), share),
      peerName: 'bare FTS5',
      by: 'value',
      target: share === 0.95 ? { bound: 'at most', value: TARGET } : null,
      ...(share === 0.95
        ? { note: `${QUERIES - WARM_UP} queries of two words and of one unfinished word, 20 hits with excerpts` }
        : {}),
    }),
  )
}

/** Half of two words that stand in one sentence, half of the first four letters of a word. */
function makeQueries(): string[] {
  const random = seededRandom('queries')
  return makeSentences(random, QUERIES).map((sentence, rank) => {
    const words = sentence.replace('.', '').split(' ')
    const rare = words.at(-1) ?? ''
    return rank % 2 === 0 ? `${random.pick(words)} ${rare}` : rare.slice(0, 4)
  })
}

async function searchBarely(folder: string, queries: readonly string[]): Promise<readonly number[]> {
  const session = openSession(folder)
  await session.unlock(PASSPHRASE)
  const statement = requireUnlocked(session).database.raw.prepare(
    `SELECT rowid, snippet(document_words, 1, '[', ']', '…', 18) FROM document_words
     WHERE document_words MATCH ? ORDER BY rowid DESC LIMIT 20`,
  )
  const times = queries.map((query) => {
    // All of the words, the last one as the start of a word: what the program asks the index as well.
    const expression = `${query
      .split(' ')
      .map((word) => `"${word}"`)
      .join(' ')} *`
    const started = performance.now()
    statement.all(expression)
    return performance.now() - started
  })
  await session.lock('quit')
  return times
}
