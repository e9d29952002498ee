import type { PreparedPoint } from '../../../../shared/coherence/align/prepared-point.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { describeMention } from './describe-mention.ts'

/** An approved statement as alignment sees it: each sentence, its keys, and what is looked for with its weight. */
export function describeUnits(point: PreparedPoint, language: Language): readonly string[] {
  const lines: string[] = []
  for (const { sentence, statement, keys, features, total } of point.variants.get(language)?.units ?? []) {
    lines.push(`unit @${sentence.start}-${sentence.end} ${total.toFixed(2)}: ${keys.join(' ')}`)
    const words: string[] = []
    for (const feature of features)
      if (feature.kind === 'word') words.push(`${feature.key} ${feature.weight.toFixed(2)}`)
      else lines.push(`  ${feature.weight.toFixed(2)} ${describeMention(feature.mention, statement)}`)
    lines.push(`  ${words.join(' ')}`)
  }
  return lines
}
