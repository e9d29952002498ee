import type { BenchLanguage } from '../bench-language.ts'

/** A statement taken for an approved talking point, with faithful ways of saying it. */
export interface BaseText {
  readonly id: string
  /** The document it comes from: the unit of the split into dev and test. */
  readonly document: string
  readonly source: 'ministry' | 'ntrex' | 'un'
  readonly topic: string
  readonly language: BenchLanguage
  readonly statement: string
  /** Faithful relays written by hand. */
  readonly relays: readonly string[]
  /** Faithful texts that look like departures, with the trap's name. */
  readonly traps: readonly { readonly trap: string; readonly text: string }[]
}
