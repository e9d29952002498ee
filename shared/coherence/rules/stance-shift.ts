import type { NegationMention, StanceMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import type { Departure } from './departure.ts'
import { sharesObject } from './shares-object.ts'
import { inflectedLike } from './inflected-like.ts'

const FAR = 2

/** An act with the negation that denies it: "ne condamne pas". */
function withDenial(act: StanceMention, negations: readonly NegationMention[]): Span {
  const denial = act.negated ? negations.findLast(({ start, scope }) => contains(scope, act) && start <= act.start) : undefined
  if (denial === undefined) return { start: act.start, end: act.end }
  return { start: denial.start, end: Math.max(denial.end, act.end) }
}

/** An act with the adverb that touches it: "strongly regrets" is replaced whole. */
function withIntensifier(act: Span, tokens: readonly Token[], { intensifies }: Pick<RuleWords, 'intensifies'>): Span {
  const before = tokens.findLast(({ end }) => end <= act.start)
  const after = tokens.find(({ start }) => start >= act.end)
  return {
    start: before !== undefined && intensifies(before) ? before.start : act.start,
    end: after !== undefined && intensifies(after) ? after.end : act.end,
  }
}

/** Fires when the text takes another step or another ladder than the approved act, or denies the act. */
export function stanceShift({ alignment, stances, wordsOf }: Comparison): readonly Departure[] {
  const intensified = (said: StanceMention, approved: StanceMention): boolean =>
    said.level > approved.level && wordsOf(alignment.language).raises(approved.family, approved.act, said.act)
  const act = (mention: StanceMention) => ({
    ...mention,
    forms: wordsOf(alignment.language).formsOf(mention.family, mention.act),
  })
  // "Rejects any attack on the sovereignty" is no other stance on the sovereignty that is supported.
  const actsOnAnother = ({ point, text }: (typeof stances.pairs)[number]): boolean =>
    !alignment.across && point.family !== text.family && !sharesObject(alignment, act(point), act(text))
  return stances.pairs
    .filter((pair) => !pair.same && !actsOnAnother(pair))
    .map(({ point, text, slot, role }) => {
      const family = point.family !== text.family
      const denied = point.negated !== text.negated
      const range = slot.levels ?? { min: point.level, max: point.level }
      const steps = text.level < range.min ? range.min - text.level : text.level - range.max
      const expected = `${point.negated ? 'not ' : ''}${point.act}`
      const actual = `${text.negated ? 'not ' : ''}${text.act}`
      const { unit, window } = alignment
      const tokens = window.sentences.flatMap((sentence) => sentence.tokens)
      const bare = withIntensifier(text, tokens, wordsOf(alignment.language))
      const span = denied ? withDenial(text, window.negations) : bare
      const approved = unit.sentence.mentions.filter((mention) => mention.kind === 'negation')
      const pointSpan = denied ? withDenial(point, approved) : { start: point.start, end: point.end }
      // A denial that closes around its verb ("ne condamne pas") is replaced whole; "does not condemn" needs another verb form.
      const closed = denied && span.start < text.start && span.end > text.end
      return {
        rule: 'stance-shift' as const,
        // The approved act said more firmly keeps what was approved, however many steps the firmness is worth.
        severity: family || denied || (steps >= FAR && !intensified(text, point)) ? ('error' as const) : ('warning' as const),
        certainty: role,
        reasons: [
          denied ? 'act-denied' : family ? 'another-family' : steps >= FAR ? 'several-steps' : 'one-step',
          role === 1 ? 'same-object' : 'only-candidate',
        ],
        start: span.start,
        end: span.end,
        pointSpan,
        slot: `stance:${point.family}:${point.act}`,
        expected,
        actual,
        cue: text.text,
        message: `The approved point says "${unit.statement.slice(pointSpan.start, pointSpan.end)}" (${expected}); the text says "${alignment.text.slice(span.start, span.end)}" (${actual}).`,
        suggestion:
          alignment.across || (denied && !closed)
            ? null
            : (inflectedLike(
                text.text,
                point.text,
                wordsOf(alignment.language).formsOf(text.family, text.act),
                wordsOf(alignment.language).formsOf(point.family, point.act),
              ) ?? point.text),
      }
    })
}
