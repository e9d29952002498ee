import type { BenchLanguage } from '../bench-language.ts'

/** A statement taken for an approved talking point, with faithful ways of saying it. */
export interface BaseText {
  readonly id: string
  /** The document it comes from: the unit of the split into dev and test. */
  readonly document: string
  readonly source: 'ministry' | 'ntrex' | 'un' | 'paraphrases' | 'word-order' | 'parallel'
  readonly topic: string
  /** Language of the texts. */
  readonly language: BenchLanguage
  /** Language of the statement: another one where translations are compared. */
  readonly statementLanguage: BenchLanguage
  readonly statement: string
  /** Faithful relays or translations written by people. */
  readonly relays: readonly string[]
  /** Faithful texts that look like departures, with the trap's name. */
  readonly traps: readonly { readonly trap: string; readonly text: string }[]
}
