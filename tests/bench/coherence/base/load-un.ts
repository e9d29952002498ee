import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

/** Sentences that share a made-up document, since the corpus does not name its own. */
const CHUNK = 20

const COLUMNS = ['en', 'es', 'ar'] as const

/** United Nations sentences (`<data>/un-en-es-ar.tsv`), each language against itself. */
export function loadUn(folder: string, wanted: ReadonlySet<string>): readonly BaseText[] {
  const [, ...rows] = readFileSync(join(folder, 'un-en-es-ar.tsv'), 'utf8').split(/\r?\n/)
  return COLUMNS.flatMap((language, column) =>
    !wanted.has(language)
      ? []
      : rows.flatMap((row, index) => {
          const sentence = row.split('\t')[column]?.trim() ?? ''
          if (!usableSentence(sentence, language)) return []
          const document = `un-${Math.floor(index / CHUNK)}`
          return [
            {
              id: `un-${index + 1}`,
              document,
              source: 'un' as const,
              topic: document,
              language,
              statementLanguage: language,
              statement: sentence,
              relays: [],
              traps: [],
            },
          ]
        }),
  )
}
