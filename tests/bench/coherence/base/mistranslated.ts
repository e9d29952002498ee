import type { BaseText } from './base-text.ts'

/**
 * Sentences that a corpus translates wrongly, read by hand beside their source: "10 inches" as "25 mm" or as "10 cm", "up to" as "more than", "half
 * an inch" as "two centimetres", "a mile" as "one kilometre", "10 degrees above average" (5.5 on the other scale) as 10 or 12 degrees Celsius, another day, another count. To tell that is no false alarm, so they are no oracle of faithful translation.
 */
const MISTRANSLATED: ReadonlySet<string> = new Set([
  'ntrex-119/es',
  'ntrex-119/pt',
  'ntrex-121/pt',
  'ntrex-122/pt',
  'ntrex-123/pt',
  'ntrex-119/nl',
  'ntrex-122/it',
  'ntrex-123/it',
  'ntrex-128/es',
  'ntrex-135/es',
  'ntrex-135/fr',
  'ntrex-135/it',
  'ntrex-135/nl',
  'ntrex-138/es',
  'ntrex-138/fr',
  'ntrex-138/it',
  'ntrex-138/nl',
  'ntrex-231/pt',
  'ntrex-671/pt',
  'ntrex-958/pt',
  'un-3392/es',
  'un-3694/es',
  'un-3946/es',
  'un-4478/es',
  'word-order-690/de',
  'word-order-930/fr',
])

/** True for a pair of languages one of which says another thing than the source. */
export function isMistranslated({ id, language, statementLanguage }: BaseText): boolean {
  return language !== statementLanguage && [language, statementLanguage].some((side) => MISTRANSLATED.has(`${id}/${side}`))
}
