import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

/**
 * News sentences (`<data>/ntrex`, one file per language, line-aligned; `documents.txt` names the document of each line):
 * each language against itself, then as a human translation of the other.
 */
export function loadNtrex(folder: string): readonly BaseText[] {
  const lines = (name: string) => readFileSync(join(folder, 'ntrex', name), 'utf8').split(/\r?\n/)
  const documents = lines('documents.txt')
  const texts = { fr: lines('fr.txt'), en: lines('en.txt') }
  return BENCH_LANGUAGES.flatMap((language) =>
    BENCH_LANGUAGES.flatMap((stated) =>
      texts[language].flatMap((sentence, index) => {
        const statement = texts[stated][index] ?? ''
        if (!usableSentence(sentence) || !usableSentence(statement)) return []
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
