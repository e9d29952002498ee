import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '../../../electron/data/db/open-database.ts'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { bundleScript } from '../drive/bundle-script.ts'
import { openUnlocked } from '../drive/open-unlocked.ts'
import { compare } from '../measure/compare.ts'
import { quantile } from '../measure/quantile.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import { addShortDocument } from '../start/add-short-document.ts'
import { buildWorkspace } from '../workspace/build-workspace.ts'
import { makeBody } from '../workspace/make-body.ts'
import { makeSentences } from '../workspace/make-sentences.ts'

const DOCUMENTS = 10_000
const ROUNDS = 200
const WARM_UP = 20
const TARGET = 2

/** "Saved" as the page hears it, against one durable commit of the same bytes into an encrypted file. */
export async function benchSave({ env, scratch }: BenchContext): Promise<readonly BenchLine[]> {
  const { profile } = await buildWorkspace(DOCUMENTS, join(scratch, 'save'))
  const id = await addShortDocument(join(profile, 'workspace'))
  const before = commitBarely(join(scratch, 'commit-before.db'))
  const driven = await openUnlocked(profile, env)
  let ours: readonly number[]
  try {
    await driven.window.evaluate(await bundleScript(join(import.meta.dirname, '..', 'drive', 'port-client.ts')))
    ours = await driven.window.evaluate(([of, rounds]) => globalThis.benchPort.save(of, rounds), [id, ROUNDS] as const)
  } finally {
    await driven.close()
  }
  const theirs = [...before, ...commitBarely(join(scratch, 'commit-after.db'))]
  return [0.5, 0.95].map((share) =>
    compare({
      what: `save: ${share === 0.5 ? 'median' : 'p95'}`,
      unit: 'ms',
      ours: quantile(ours.slice(WARM_UP), share),
      peer: quantile(theirs, share),
      peerName: 'bare commit',
      by: 'difference',
      target: share === 0.95 ? { bound: 'at most', value: TARGET } : null,
      ...(share === 0.95
        ? { note: 'a text of 500 words through page, main and data process: checked, indexed, its history and trail kept' }
        : {}),
    }),
  )
}

/** One row replaced per commit, synchronous = FULL, half before and half after ours. */
function commitBarely(path: string): readonly number[] {
  const raw = openDatabase({ path, key: randomBytes(32), purpose: 'create' })
  raw.exec('CREATE TABLE bodies (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const put = raw.prepare('INSERT INTO bodies (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body')
  const body = JSON.stringify(makeBody(makeSentences(seededRandom('commit'), 32)))
  const times = Array.from({ length: ROUNDS / 2 }, (_, round) => {
    const started = performance.now()
    put.run(body + String(round))
    return performance.now() - started
  })
  raw.close()
  return times.slice(WARM_UP / 2)
}
