import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

/** The dates of a text in one line: value, whether it is relative, months of distance, limit; `@` the words they stand on. */
export function describeDates(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => {
      if (mention.kind !== 'date') return []
      const { value, relative, months, limit, text: words } = mention
      const signs = [relative ? 'relative' : '', months === undefined ? '' : `${months} months`, limit ?? '']
      return [[value, ...signs.filter((sign) => sign !== ''), `@ ${words}`].join(' ')]
    })
    .join('; ')
}
