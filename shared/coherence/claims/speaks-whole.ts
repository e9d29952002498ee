import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'

/** Points read at most: a claim is asked for in a text on a topic, not against thousands of points. */
const STATEMENTS_READ = 300

/** True when claims can be held against the points: every one has a variant in this language, and they are not too many to read. */
export function speaksWhole({ points }: PreparedMessages, language: Language): boolean {
  return points.length > 0 && points.length <= STATEMENTS_READ && points.every(({ variants }) => variants.has(language))
}
