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

const NOTHING_SHOWN: Verdict['report'] = { findings: [], coverage: [] }

/** Checks every case with messages prepared once per group. */
export function runCases(cases: readonly BenchCase[], checker: Checker): BenchRun {
  // Of the group at hand alone: the points of all groups would fill the memory.
  const prepared = new Map<MessagesFile, ReturnType<Checker['prepare']>>()
  const verdicts: Verdict[] = []
  let words = 0
  let milliseconds = 0
  for (const item of cases) {
    const points = prepared.get(item.messages) ?? checker.prepare(item.messages)
    if (!prepared.has(item.messages)) {
      prepared.clear()
      prepared.set(item.messages, points)
    }
    const started = performance.now()
    const report = checker.check({ path: item.id, text: item.text, language: item.language, now: BENCH_NOW }, points)
    milliseconds += performance.now() - started
    words += item.text.split(/\s+/).length
    const verdict = judgeCase(item, report)
    const isRight = verdict.falseAlarms.length === 0 && (item.expected === null || verdict.hit !== null)
    // What is right is counted; what is not is shown with what was found.
    verdicts.push(isRight ? { ...verdict, report: NOTHING_SHOWN } : verdict)
  }
  return { verdicts, words, milliseconds }
}
