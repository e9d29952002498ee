import type { Language } from '../../../../../shared/domain/language.ts'
import type { Mention } from '../../../../../shared/coherence/model/mention.ts'
import { readText } from '../read-text.ts'

function describe(mention: Mention): readonly string[] {
  if (mention.kind !== 'figure' && mention.kind !== 'vague') return []
  const { value, unit, bound } = mention
  const max = mention.kind === 'figure' && mention.max !== undefined ? `-${mention.max}` : ''
  return [`${mention.kind === 'vague' ? '~' : ''}${value}${max} ${unit}${bound === 'exact' ? '' : ` ${bound}`}`]
}

/** Every quantity of a text: its value or both ends of its range, its unit and its bound; orders told without a number begin with "~". */
export function describeQuantities(language: Language, text: string): string {
  return readText(language, text).mentions.flatMap(describe).join(' | ')
}
