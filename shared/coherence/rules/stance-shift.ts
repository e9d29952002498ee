import type { NegationMention, StanceMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

const FAR = 2

function commonEnding(left: string, right: string): number {
  let length = 0
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length)) length += 1
  return length
}

/** The head of an act and what comes with it: "condamne" and " fermement". */
function headAndRest(act: string): readonly [head: string, rest: string] {
  const end = act.indexOf(' ')
  return end < 0 ? [foldWord(act), ''] : [foldWord(act.slice(0, end)), foldWord(act.slice(end))]
}

/**
 * The approved act inflected like the word it replaces: the spelling of that act whose head has the longest common
 * ending ("regrettons" gives "condamnons") and which goes on as the approved words do, so that a verb is not replaced by
 * a noun ("déplore" by "condamnation sévère"); the approved words themselves when none fits better.
 */
function inflectedLike(text: StanceMention, point: StanceMention, forms: readonly string[]): string {
  const [model] = headAndRest(text.text)
  const [approved, rest] = headAndRest(point.text)
  let chosen = point.text
  let longest = commonEnding(model, approved)
  for (const form of forms) {
    const [head, goesOn] = headAndRest(form)
    const length = commonEnding(model, head)
    if (length > longest && goesOn === rest) {
      chosen = form
      longest = length
    }
  }
  return chosen
}

/** An act with the negation that denies it: "ne condamne pas". */
function withDenial(act: StanceMention, negations: readonly NegationMention[]): Span {
  const denial = act.negated ? negations.findLast(({ start, scope }) => contains(scope, act) && start <= act.start) : undefined
  if (denial === undefined) return { start: act.start, end: act.end }
  return { start: denial.start, end: Math.max(denial.end, act.end) }
}

/** Fires when the text takes another step or another ladder than the approved act, or denies the act. */
export function stanceShift({ alignment, stances, wordsOf }: Comparison): readonly Departure[] {
  return stances.pairs
    .filter((pair) => !pair.same)
    .map(({ point, text, slot, role }) => {
      const family = point.family !== text.family
      const denied = point.negated !== text.negated
      const range = slot.levels ?? { min: point.level, max: point.level }
      const steps = text.level < range.min ? range.min - text.level : text.level - range.max
      const expected = `${point.negated ? 'not ' : ''}${point.act}`
      const actual = `${text.negated ? 'not ' : ''}${text.act}`
      const { unit, window } = alignment
      const bare = { start: text.start, end: text.end }
      const span = denied ? withDenial(text, window.negations) : bare
      const approved = unit.sentence.mentions.filter((mention) => mention.kind === 'negation')
      const pointSpan = denied ? withDenial(point, approved) : { start: point.start, end: point.end }
      // A denial that closes around its verb ("ne condamne pas") is replaced whole; "does not condemn" needs another verb form.
      const closed = denied && span.start < text.start && span.end > text.end
      return {
        rule: 'stance-shift' as const,
        severity: family || denied || steps >= FAR ? ('error' as const) : ('warning' as const),
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
            : inflectedLike(text, point, wordsOf(alignment.language).formsOf(point.family, point.act)),
      }
    })
}
