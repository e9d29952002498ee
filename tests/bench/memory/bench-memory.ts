import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { emptyWindow, unissonAt } from '../drive/programs.ts'
import { runProbed } from '../drive/run-probed.ts'
import { compare } from '../measure/compare.ts'
import { type ProcessMemory, processMemory } from '../measure/process-memory.ts'
import { addShortDocument } from '../start/add-short-document.ts'
import { buildWorkspace } from '../workspace/build-workspace.ts'

const DOCUMENTS = 10_000
const TARGET = 150
/** The first check has answered by then, and its garbage is gone. */
const SETTLING = 8_000

/** Memory with a document open and checked, against an empty window. */
export async function benchMemory({ env, scratch }: BenchContext): Promise<readonly BenchLine[]> {
  const { profile } = await buildWorkspace(DOCUMENTS, join(scratch, 'memory'))
  const unisson = unissonAt(await addShortDocument(join(profile, 'workspace')))
  const theirs = await runProbed(
    { ...emptyWindow, profile: join(scratch, 'empty-memory'), env: { ...env, BENCH_PAGE: emptyWindow.page } },
    measure,
  )
  const ours = await runProbed({ ...unisson, profile, env }, measure)
  return [
    compare({
      what: 'memory: all processes, shared pages divided',
      unit: 'MB',
      ours: ours.proportional,
      peer: theirs.proportional,
      peerName: 'empty window',
      by: 'difference',
      target: { bound: 'at most', value: TARGET },
      note: `a document open and checked; ${ours.processes} processes against ${theirs.processes}; in a checkout the data process is a whole Node of its own`,
    }),
    compare({
      what: 'memory: pages of nobody else',
      unit: 'MB',
      ours: ours.alone,
      peer: theirs.alone,
      peerName: 'empty window',
      by: 'difference',
      target: null,
    }),
  ]
}

async function measure(_start: unknown, pid: number): Promise<ProcessMemory> {
  await pause(SETTLING)
  return processMemory(pid)
}
