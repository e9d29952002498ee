import type { StanceMention } from '../model/mention.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'

const FAR = 2

function commonEnding(left: string, right: string): number {
  let length = 0
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length)) length += 1
  return length
}

/**
 * The approved act inflected like the word it replaces: the spelling of that act with the longest common ending
 * ("regrettons" gives "condamnons"), the approved words themselves when none fits better.
 */
function inflectedLike(text: StanceMention, point: StanceMention, forms: readonly string[]): string {
  const model = foldWord(text.text)
  let chosen = point.text
  let longest = commonEnding(model, foldWord(point.text))
  for (const form of forms) {
    const length = commonEnding(model, foldWord(form))
    if (length > longest && form.includes(' ') === point.text.includes(' ')) {
      chosen = form
      longest = length
    }
  }
  return chosen
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
      return {
        rule: 'stance-shift' as const,
        severity: family || denied || steps >= FAR ? ('error' as const) : ('warning' as const),
        certainty: role,
        reasons: [
          denied ? 'act-denied' : family ? 'another-family' : steps >= FAR ? 'several-steps' : 'one-step',
          role === 1 ? 'same-object' : 'only-candidate',
        ],
        start: text.start,
        end: text.end,
        pointSpan: { start: point.start, end: point.end },
        slot: `stance:${point.family}:${point.act}`,
        expected,
        actual,
        cue: text.text,
        message: `The approved point says "${point.text}" (${expected}); the text says "${text.text}" (${actual}).`,
        suggestion:
          alignment.across || denied
            ? null
            : inflectedLike(text, point, wordsOf(alignment.language).formsOf(point.family, point.act)),
      }
    })
}
