import type { StanceFamily } from '../../domain/slot.ts'

/** Families whose rungs say how firmly a thing is promised or asserted. */
export type ModalFamily = Extract<StanceFamily, 'commitment' | 'certainty'>

/** How a language words promises and assertions, beside the forms of its ladders. */
export interface ModalityWords {
  /** Where the verb stands that a modal governs: next to it, at the end of its clause, or before it. */
  readonly verb: 'after' | 'end' | 'before'
  /** Endings of the verb form that a modal governs, where the verb is far from it ("bereitstellen"); empty elsewhere. */
  readonly infinitives: readonly string[]
  /** Forms of a rung that its ladder does not hold: periphrases and negated forms ("va a", "won't"). */
  readonly forms: readonly { readonly family: ModalFamily; readonly act: string; readonly forms: readonly string[] }[]
  /**
   * Verb forms that say a rung by their ending or beginning ("fournira" is will). `keep` letters of the ending belong to
   * the verb's root ("fournir").
   */
  readonly tenses: readonly {
    readonly family: ModalFamily
    readonly act: string
    readonly endings: readonly string[]
    readonly beginnings: readonly string[]
    readonly keep: number
  }[]
  /** Irregular roots of those forms and the infinitive that they stand for ("fer": "faire"). */
  readonly roots: Readonly<Record<string, string>>
  /** Words that look like such a form and are none ("opéra", "caméra"). */
  readonly notTenses: readonly string[]
  /** Words that make a conditional ("would"); verb forms that say "may" by their ending are conditionals too. */
  readonly conditionals: readonly string[]
  /** Verbs beside those of reporting after which, in the past, a conditional tells what will be ("confirmed that it would"). */
  readonly saying: readonly string[]
  /** Phrases that hold a modal without its meaning ("as soon as possible", "peut-être que oui ou non"). */
  readonly exceptions: readonly string[]
}
