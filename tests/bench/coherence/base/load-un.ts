import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

/** Sentences that share a made-up document, since the corpus does not name its own. */
const CHUNK = 20

/** United Nations sentences in English (`<data>/un-en-es-ar.tsv`). */
export function loadUn(folder: string): readonly BaseText[] {
  const [, ...rows] = readFileSync(join(folder, 'un-en-es-ar.tsv'), 'utf8').split(/\r?\n/)
  return rows.flatMap((row, index) => {
    const sentence = row.split('\t')[0]?.trim() ?? ''
    if (!usableSentence(sentence)) return []
    const document = `un-${Math.floor(index / CHUNK)}`
    return [
      {
        id: `un-${index + 1}`,
        document,
        source: 'un' as const,
        topic: document,
        language: 'en' as const,
        statementLanguage: 'en' as const,
        statement: sentence,
        relays: [],
        traps: [],
      },
    ]
  })
}
