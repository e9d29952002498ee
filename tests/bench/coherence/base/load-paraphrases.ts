import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'

const CHUNK = 16

/** Pairs that people found to say the same (`<data>/paraphrases`): one is the statement, the other its faithful relay. */
export function loadParaphrases(folder: string, wanted: ReadonlySet<string>): readonly BaseText[] {
  const fileOf = (language: string) => join(folder, 'paraphrases', `${language}.tsv`)
  return BENCH_LANGUAGES.filter((language) => wanted.has(language) && existsSync(fileOf(language))).flatMap((language) =>
    readFileSync(fileOf(language), 'utf8')
      .split(/\r?\n/)
      .flatMap((row, index) => {
        const [statement, relay] = row.split('\t')
        if (statement === undefined || relay === undefined) return []
        const document = `paraphrases-${Math.floor(index / CHUNK)}`
        return [
          {
            id: `paraphrase-${index + 1}`,
            document,
            source: 'paraphrases' as const,
            topic: document,
            language,
            statementLanguage: language,
            statement,
            relays: [relay],
            traps: [],
          },
        ]
      }),
  )
}
