import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivePassphraseKey } from '../../../electron/data/vault/derive-passphrase-key.ts'
import { workspaceHeaderSchema } from '../../../electron/data/vault/workspace-header.ts'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { emptyWindow, unissonAt } from '../drive/programs.ts'
import { type ProbedStart, runProbed } from '../drive/run-probed.ts'
import { compare } from '../measure/compare.ts'
import { quantile } from '../measure/quantile.ts'
import { buildWorkspace } from '../workspace/build-workspace.ts'
import { PASSPHRASE } from '../workspace/open-session.ts'
import { addShortDocument } from './add-short-document.ts'

const DOCUMENTS = 10_000
const ROUNDS = 7
const TARGET = 350

/** Cold start to the first key, against an empty window, in alternation. */
export async function benchStart({ env, scratch }: BenchContext): Promise<readonly BenchLine[]> {
  const { profile } = await buildWorkspace(DOCUMENTS, join(scratch, 'start'))
  const documentId = await addShortDocument(join(profile, 'workspace'))
  const unisson = unissonAt(documentId)
  const ours: ProbedStart[] = []
  const theirs: ProbedStart[] = []
  const derivations: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = { ...emptyWindow, profile: join(scratch, `empty-${round}`), env: { ...env, BENCH_PAGE: emptyWindow.page } }
    theirs.push(await runProbed(empty, (start) => start))
    ours.push(await runProbed({ ...unisson, profile, env }, (start) => start))
    derivations.push(await timeDerivation(profile))
  }
  const empty = middle(theirs.map(({ typed }) => typed))
  const toUnlock = middle(ours.map(({ focusable }) => focusable))
  const toKey = middle(ours.map(({ typed, unlocking }) => typed - unlocking))
  const derivation = middle(derivations)
  const peerName = 'empty window'
  return [
    compare({
      what: 'start: process to unlock screen',
      unit: 'ms',
      ours: toUnlock,
      peer: empty,
      peerName,
      by: 'difference',
      target: null,
    }),
    compare({
      what: 'start: unlock to first key',
      unit: 'ms',
      ours: toKey,
      peer: derivation,
      peerName: 'Argon2id alone',
      by: 'difference',
      target: null,
      note: 'guessing a passphrase is meant to cost 0.5 to 1 s',
    }),
    compare({
      what: 'start: both, without Argon2id',
      unit: 'ms',
      ours: toUnlock + toKey - derivation,
      peer: empty,
      peerName,
      by: 'difference',
      target: { bound: 'at most', value: TARGET },
      note: `10,000 documents, the address of the document known, medians of ${ROUNDS} starts in alternation`,
    }),
  ]
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5)
}

async function timeDerivation(profile: string): Promise<number> {
  const { kdf } = workspaceHeaderSchema.parse(JSON.parse(readFileSync(join(profile, 'workspace', 'workspace.json'), 'utf8')))
  const started = performance.now()
  await derivePassphraseKey(PASSPHRASE, Buffer.from(kdf.salt, 'base64'), kdf)
  return performance.now() - started
}
