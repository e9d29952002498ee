import type { z } from 'zod'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Finding, RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { variantContradictionSchema } from '../../../../shared/contract/messages-contract.ts'
import { type Language, LANGUAGES } from '../../../../shared/domain/language.ts'
import { messagesFileSchema } from '../../../../shared/domain/messages-file.ts'
import type { TalkingPointContent } from '../../../../shared/domain/talking-point.ts'

interface Variant {
  readonly language: Language
  readonly text: string
}

/** What a statement in another language cannot say of its counterpart: whether it is there, and what the calendar makes of it. */
const NO_COMPARISON: ReadonlySet<RuleId> = new Set([
  'omission',
  'term-forbidden',
  'term-preferred',
  'embargoed',
  'expired',
  'superseded',
  'classified-leak',
  'unsupported-claim',
  'late-key-message',
  'cross-post-dissonance',
])

/**
 * The first language that has words against each of the others: what a translation lost or changed of it, then what the
 * rules find in the other as they would in a text that relays the first. Two that agree with the first agree with each other.
 */
export function compareVariants(
  checker: Checker,
  statement: TalkingPointContent['statement'],
  now: string,
): z.infer<typeof variantContradictionSchema>[] {
  const [first, ...others] = LANGUAGES.flatMap((language): readonly Variant[] => {
    const text = statement[language] ?? ''
    return text.trim() === '' ? [] : [{ language, text }]
  })
  if (first === undefined) return []
  const point = { id: 'first', statement: { [first.language]: first.text } }
  const prepared = checker.prepare(messagesFileSchema.parse({ format: 'unisson-messages/1', points: [point] }))
  return others.flatMap(({ language, text }) => {
    const source = { path: first.language, text: first.text, language: first.language }
    const { blocks } = checker.compareTranslation(source, { path: language, text, language }, now)
    const drifts = blocks.flatMap(({ findings }) => findings)
    const { findings } = checker.check({ path: language, text, language, now, expectsMandatory: false }, prepared)
    const told = findings.filter(
      (finding) => !NO_COMPARISON.has(finding.rule) && !drifts.some((drift) => overlap(drift, finding)),
    )
    return [...drifts, ...told].map(({ rule, reasons, evidence, text: actual }) => ({
      source: first.language,
      language,
      change: rule === 'translation-loss' ? (reasons[0] ?? rule) : rule,
      expected: evidence?.pointText ?? '',
      actual,
    }))
  })
}

/** Both tell of the same words; an empty place is told once by the first. */
function overlap(left: Finding, right: Finding): boolean {
  return left.start < right.end && right.start < left.end
}
