import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

/** News sentences (`<data>/ntrex`, one file per language, line-aligned); `documents.txt` names the document of each line. */
export function loadNtrex(folder: string): readonly BaseText[] {
  const lines = (name: string) => readFileSync(join(folder, 'ntrex', name), 'utf8').split(/\r?\n/)
  const documents = lines('documents.txt')
  return BENCH_LANGUAGES.flatMap((language) =>
    lines(`${language}.txt`).flatMap((sentence, index) =>
      usableSentence(sentence)
        ? [
            {
              id: `ntrex-${index + 1}`,
              document: documents[index] ?? '',
              source: 'ntrex' as const,
              topic: documents[index] ?? '',
              language,
              statement: sentence.trim(),
              relays: [],
              traps: [],
            },
          ]
        : [],
    ),
  )
}
