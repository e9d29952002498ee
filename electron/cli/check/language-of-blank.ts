import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'

/**
 * The language in which to check a text without words, which has none of its own: the one in which most mandatory
 * points are approved, so that what the text leaves out is told. Undefined when no point is mandatory.
 */
export function languageOfBlank({ points }: Pick<MessagesFile, 'points'>): Language | undefined {
  let best: Language | undefined
  let most = 0
  for (const language of LANGUAGES) {
    const count = points.filter(({ mandatory, statement }) => mandatory && statement[language] !== undefined).length
    if (count > most) [best, most] = [language, count]
  }
  return best
}
