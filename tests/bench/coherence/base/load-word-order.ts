import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'

const CHUNK = 16
const SAME = '1'

/**
 * Pairs with nearly the same words that people found to say the same (`<data>/word-order`): the order of words was
 * changed and the roles were not. What they found to differ does so in many ways and is no oracle of a rule.
 */
export function loadWordOrder(folder: string, wanted: ReadonlySet<string>): readonly BaseText[] {
  return BENCH_LANGUAGES.filter((language) => wanted.has(language)).flatMap((language) => {
    const file = join(folder, 'word-order', `${language}.tsv`)
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .flatMap((row, index): readonly BaseText[] => {
        const [statement, relay, label] = row.split('\t')
        if (statement === undefined || relay === undefined || label !== SAME) return []
        const document = `word-order-${Math.floor(index / CHUNK)}`
        return [
          {
            id: `word-order-${index + 1}`,
            document,
            source: 'word-order',
            topic: document,
            language,
            statementLanguage: language,
            statement,
            relays: [relay],
            traps: [],
          },
        ]
      })
  })
}
