import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES, CROSS_LANGUAGES, type BenchLanguage } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

/**
 * News sentences (`<data>/ntrex`, one file per language, line-aligned; `documents.txt` names the document of each line):
 * each language against itself, then as a human translation of another where translations are compared.
 */
export function loadNtrex(folder: string, wanted: ReadonlySet<string>): readonly BaseText[] {
  const lines = (name: string) => readFileSync(join(folder, 'ntrex', name), 'utf8').split(/\r?\n/)
  const documents = lines('documents.txt')
  const languages = BENCH_LANGUAGES.filter((language) => wanted.has(language))
  const texts = new Map<BenchLanguage, readonly string[]>(languages.map((language) => [language, lines(`${language}.txt`)]))
  return languages.flatMap((language) =>
    languages
      .filter((stated) => stated === language || (CROSS_LANGUAGES.has(stated) && CROSS_LANGUAGES.has(language)))
      .flatMap((stated) =>
        (texts.get(language) ?? []).flatMap((sentence, index) => {
          const statement = texts.get(stated)?.[index] ?? ''
          if (!usableSentence(sentence, language) || !usableSentence(statement, stated)) return []
          const document = documents[index] ?? ''
          return [
            {
              id: `ntrex-${index + 1}`,
              document,
              source: 'ntrex' as const,
              topic: document,
              language,
              statementLanguage: stated,
              statement: statement.trim(),
              relays: stated === language ? [] : [sentence.trim()],
              traps: [],
            },
          ]
        }),
      ),
  )
}
