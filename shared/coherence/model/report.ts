import type { Coverage, Finding, NotChecked } from './finding.ts'
import type { Span } from './span.ts'

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

/** Words of one text that give a slot its value. */
export interface DissonancePlace extends Span {
  readonly path: string
  readonly text: string
}

export interface DissonanceValue {
  readonly value: string
  /** True for the value of the approved point. */
  readonly approved: boolean
  readonly places: readonly DissonancePlace[]
}

/** A slot of a talking point that texts of one call give different values. */
export interface Dissonance {
  readonly point: string
  readonly slot: string
  /** 0 to 1: share of the pairs of texts that disagree on it. */
  readonly index: number
  readonly values: readonly DissonanceValue[]
}

/** `unisson-report/1`: what the command line prints with `--format json`. */
export interface Report {
  readonly format: 'unisson-report/1'
  readonly now: string
  /** 0 to 100; formula in the README of shared/coherence. */
  readonly score: number
  readonly documents: readonly DocumentReport[]
  /** 0 to 1: of all the pairs of texts that both give a slot, the share that give it different values. */
  readonly dissonanceIndex: number
  readonly dissonance: readonly Dissonance[]
}
