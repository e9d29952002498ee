import type { TranslationComparison } from '../../../../shared/coherence/translation/compare-translation.ts'
import { describeFinding } from './describe-finding.ts'

/** Which paragraphs translate which, and what was lost or changed in each. */
export function describeTranslation({ blocks }: TranslationComparison): readonly string[] {
  return blocks.flatMap(({ source, translation, findings }) => {
    const spans = [source, translation].map((side) => side.map(({ start, end }) => `${start}-${end}`).join(' '))
    return [spans.join(' > '), ...findings.flatMap(describeFinding)]
  })
}
