import type { BaseText } from './base-text.ts'

/**
 * Sentences that a corpus translates wrongly, read by hand beside their source: "10 inches" as "25 mm" or as "10 cm", "half
 * an inch" as "two centimetres", another day, another count. To tell that is no false alarm, so they are no oracle of faithful translation.
 */
const MISTRANSLATED: ReadonlySet<string> = new Set([
  'ntrex-119/pt',
  'ntrex-121/pt',
  'ntrex-122/pt',
  'ntrex-123/pt',
  'ntrex-119/nl',
  'ntrex-128/es',
  'ntrex-671/pt',
  'ntrex-958/pt',
  'un-3694/es',
  'un-4478/es',
])

/** True for a pair of languages one of which says another thing than the source. */
export function isMistranslated({ id, language, statementLanguage }: BaseText): boolean {
  return language !== statementLanguage && [language, statementLanguage].some((side) => MISTRANSLATED.has(`${id}/${side}`))
}
