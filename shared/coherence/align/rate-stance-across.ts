import type { NegationMention, StanceMention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { Alignment } from './alignment.ts'
import type { PairRating } from './assign-slots.ts'
import type { SlotFeature } from './feature.ts'

/** Below this two sentences may speak of two things, each with an act of its own. */
const SURE_ALIGNMENT = 0.7
/** Content words on either side among which an act's object is looked for: languages put it before or behind. */
const REACH = 3
/** Languages cut their ladders elsewhere, so that the nearer steps are the translator's choice. */
const FAR = 3
const SURE_ROLE = 1
const LIKELY_ROLE = 0.6

/** True when no other content word than a modal stands between a negation and the act that it governs. */
function surelyDenied(act: StanceMention, sentences: readonly Sentence[]): boolean {
  const mentions = sentences.flatMap((sentence) => sentence.mentions)
  const modals = mentions.filter(({ kind }) => kind === 'modal')
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  return mentions
    .filter((mention): mention is NegationMention => mention.kind === 'negation')
    .some(
      (negation) =>
        contains(negation.scope, act) &&
        !tokens.some(
          (token) =>
            !token.stop &&
            token.start >= negation.start &&
            token.end <= act.start &&
            !contains(negation, token) &&
            !modals.some((modal) => contains(modal, token)),
        ),
    )
}

/** The content words next to an act, on both sides. */
function around(act: StanceMention, tokens: readonly Token[]): readonly Token[] {
  const content = tokens.filter((token) => !token.stop && !contains(act, token))
  return [
    ...content.filter(({ end }) => end <= act.start).slice(-REACH),
    ...content.filter(({ start }) => start >= act.end).slice(0, REACH),
  ]
}

/** True when both acts stand beside a word that the two languages share: they are about one thing. */
function ofOneObject(point: StanceMention, text: StanceMention, { unit, window, matched }: Alignment): boolean {
  const mine = new Set(around(point, unit.sentence.tokens).map(({ start }) => start))
  const theirs = new Set(
    around(
      text,
      window.sentences.flatMap(({ tokens }) => tokens),
    ).map(({ start }) => start),
  )
  for (const [feature, token] of matched) if (mine.has(feature.token.start) && theirs.has(token.start)) return true
  return false
}

/**
 * Rates two acts of a sentence and its translation: they differ only when one is surely denied and the other is not, when
 * one approves and the other disapproves, or when several steps lie between them, always of one object.
 */
export function rateStanceAcross(
  slot: SlotFeature | undefined,
  point: StanceMention,
  text: StanceMention,
  alignment: Alignment,
): PairRating | null {
  const same: PairRating = { same: true, role: SURE_ROLE, rate: SURE_ROLE }
  const other: PairRating = { same: false, role: LIKELY_ROLE, rate: LIKELY_ROLE }
  if (alignment.score < SURE_ALIGNMENT) return null
  const family = text.family === point.family
  const denied = text.negated !== point.negated
  if (!ofOneObject(point, text, alignment)) return family && !denied ? same : null
  if (!family) return denied || [point.family, text.family].includes('request') ? null : other
  if (denied) {
    const sure = text.negated ? surelyDenied(text, alignment.window.sentences) : surelyDenied(point, [alignment.unit.sentence])
    return sure ? { ...other, rate: SURE_ROLE } : null
  }
  if (slot?.levels !== undefined) return text.level < slot.levels.min || text.level > slot.levels.max ? other : same
  return point.family !== 'request' && Math.abs(text.level - point.level) >= FAR ? other : same
}
