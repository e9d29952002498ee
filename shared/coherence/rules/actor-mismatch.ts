import type { ActorMention } from '../model/mention.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { renamed } from './renamed.ts'

/** True when the approved name opens its sentence and the text says "we": the speaker stands for it, and the other name is a partner. */
function spokenForByUs(point: ActorMention, { alignment, wordsOf }: Comparison): boolean {
  const { isFirstPerson } = wordsOf(alignment.language)
  if (alignment.unit.sentence.tokens.some((token) => !token.stop && token.end <= point.start)) return false
  return alignment.window.sentences.some((sentence) => sentence.tokens.some(isFirstPerson))
}

/** Fires when another country, organisation, person or place stands where the approved sentence names one. */
export function actorMismatch(comparison: Comparison): readonly Departure[] {
  return comparison.actors.pairs
    .filter((pair) => !pair.same && !spokenForByUs(pair.point, comparison))
    .map(({ point, text, role }) => {
      const { alignment, wordsOf } = comparison
      const { openingOf } = wordsOf(alignment.language)
      const { span, pointSpan, suggestion } = renamed(point, text, {
        statement: alignment.unit.statement,
        source: alignment.text,
        openingOf: alignment.across ? () => null : openingOf,
      })
      return {
        rule: 'actor-mismatch' as const,
        severity: 'error' as const,
        certainty: point.type === 'unknown' || text.type === 'unknown' ? role * 0.8 : role,
        reasons: ['another-name', role === 1 ? 'same-place' : 'only-candidate'],
        start: span.start,
        end: span.end,
        pointSpan,
        slot: `actor:${point.id}`,
        expected: point.id,
        actual: text.id,
        cue: text.text,
        message: `The approved point names ${point.text}; the text names ${text.text}.`,
        suggestion,
      }
    })
}
