import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { DEPARTURE_OPERATORS } from '../departures/departure-operators.ts'
import { isNotASum } from '../base/not-a-sum.ts'
import { isNotAFigure } from '../base/not-a-figure.ts'
import { pairOf } from '../base/pair-of.ts'
import { waysOf } from '../base/ways-of.ts'
import { wordsOf } from '../words/words-of.ts'
import { frame } from './frame.ts'
import type { BaseGroup } from './group-bases.ts'

/** Somebody else's words: a departure inside them is reported speech, which is not ours to correct, so no oracle can call it a miss. */
const ATTRIBUTED =
  /["“”«»]|\b(?:said|says|told|claim(?:s|ed)|according to|reported(?:ly)?|alleged(?:ly)?|announced|added|noted|stated|a déclaré|ont déclaré|a affirmé|a indiqué|a annoncé|ont annoncé|a dit|selon|d['’]après)\b/iu

/** Rules that compare a text only with a variant in its own language: languages word promises and quantities differently. */
const ONE_LANGUAGE: ReadonlySet<RuleId> = new Set(['commitment-shift', 'quantifier-shift'])

/** A drift from a point in another language is told as a loss of its translation. */
const LOSSES: ReadonlySet<RuleId> = new Set(['figure-mismatch', 'date-mismatch', 'actor-mismatch', 'polarity-flip'])

function ruleAcross(rule: RuleId, base: BaseText): RuleId {
  return base.language !== base.statementLanguage && LOSSES.has(rule) ? 'translation-loss' : rule
}

/** One case per base, per way of saying it and per operator that finds something to change. */
export function departureCases(base: BaseText, group: BaseGroup, seed: string): readonly BenchCase[] {
  const attributed = wordsOf(base.language)?.attributed ?? ATTRIBUTED
  const across = base.language !== base.statementLanguage
  const sentences = waysOf(base).filter((sentence) => base.source === 'ministry' || !attributed.test(sentence))
  return sentences.flatMap((sentence, way) =>
    DEPARTURE_OPERATORS.flatMap((operator, index): readonly BenchCase[] => {
      const random = seededRandom(`${seed}/${base.source}/${base.id}/${pairOf(base)}/${way}/${index}`)
      const departure = operator(sentence, base.language, random)
      if (departure === null || (across && ONE_LANGUAGE.has(departure.rule))) return []
      if (across && departure.rule === 'figure-mismatch' && isNotAFigure(base.id)) return []
      if (departure.operator === 'figure.unit' && isNotASum(base.id)) return []
      const framed = frame(departure.text, base.language, random)
      const shift = framed.relay.start
      return [
        {
          id: `${base.id}/${pairOf(base)}/${departure.operator}/${way}`,
          source: base.source,
          language: base.language,
          pair: pairOf(base),
          operator: departure.operator,
          text: framed.text,
          messages: group.messages,
          point: base.id,
          relay: framed.relay,
          expected: {
            rule: ruleAcross(departure.rule, base),
            span: { start: departure.span.start + shift, end: departure.span.end + shift },
          },
          tolerated: departure.tolerated,
        },
      ]
    }),
  )
}
