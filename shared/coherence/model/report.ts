import type { Coverage, Finding, NotChecked } from './finding.ts'

/** One text's result. `path` is the caller's name for it. */
export interface DocumentReport {
  readonly path: string
  readonly language: string
  readonly findings: readonly Finding[]
  readonly coverage: readonly Coverage[]
  readonly notChecked: readonly NotChecked[]
  /** Rule ids that ran on this text. */
  readonly checked: readonly string[]
}

/** `unisson-report/1`: what the command line prints with `--format json`. */
export interface Report {
  readonly format: 'unisson-report/1'
  readonly now: string
  /** 0 to 100; formula in the README of shared/coherence. */
  readonly score: number
  readonly documents: readonly DocumentReport[]
  readonly dissonance: readonly never[]
}
