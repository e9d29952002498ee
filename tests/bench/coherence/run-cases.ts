import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { BenchCase } from './bench-case.ts'
import { BENCH_NOW } from './build/bench-now.ts'
import { judgeCase, type Verdict } from './score/judge-case.ts'

export interface BenchRun {
  readonly verdicts: readonly Verdict[]
  readonly words: number
  /** Time inside `check`, in milliseconds. */
  readonly milliseconds: number
}

/** Checks every case with messages prepared once per group. */
export function runCases(cases: readonly BenchCase[], checker: Checker): BenchRun {
  const prepared = new WeakMap<MessagesFile, ReturnType<Checker['prepare']>>()
  const verdicts: Verdict[] = []
  let words = 0
  let milliseconds = 0
  for (const item of cases) {
    const messages = prepared.get(item.messages) ?? checker.prepare(item.messages)
    prepared.set(item.messages, messages)
    const started = performance.now()
    const report = checker.check({ path: item.id, text: item.text, language: item.language, now: BENCH_NOW }, messages)
    milliseconds += performance.now() - started
    words += item.text.split(/\s+/).length
    verdicts.push(judgeCase(item, report))
  }
  return { verdicts, words, milliseconds }
}
