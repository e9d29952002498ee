import type { Lexicon } from '../model/lexicon.ts'
import type { Token } from '../model/sentence.ts'
import { foldWord } from '../text/fold-word.ts'
import type { ClaimsFile } from './claims-schema.ts'

/** Whether a sentence may hold a claim at all, told from its words alone: most need no extraction. */
export type ClaimFilter = (tokens: readonly Token[], words: string) => boolean

const WORD = /[\p{L}\p{M}\p{N}]+/u
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const CURRENCY = /^[A-Z]{3}$/
const SIGN = /[%\p{Sc}]/u

function firstWord(form: string): string {
  const word = foldWord(WORD.exec(form)?.[0] ?? '')
  return IDEOGRAPH.test(word) ? word.charAt(0) : word
}

/** Compiles the filter of a language from the forms of its acts from a level on, its promises, outcomes and units. */
export function createClaimFilter(file: ClaimsFile, lexicon: Lexicon, least: Readonly<Record<string, number>>): ClaimFilter {
  const acts = Object.entries(lexicon.stance).flatMap(([family, rungs]) =>
    rungs.slice(least[family] ?? rungs.length).flatMap(({ forms }) => forms),
  )
  const outcomes = (lexicon.outcomeGroups ?? []).flatMap((group) => lexicon.nounGroups[group] ?? [])
  const units = Object.entries(lexicon.units).flatMap(([unit, forms]) => (CURRENCY.test(unit) || unit === 'percent' ? forms : []))
  const raised = (lexicon.intensifiers ?? []).flatMap(({ forms }) => forms)
  const firsts = new Set([...acts, ...file.promises, ...outcomes, ...units, ...raised].map(firstWord))
  firsts.delete('')
  return (tokens, words) => tokens.some(({ folded }) => firsts.has(folded)) || SIGN.test(words)
}
