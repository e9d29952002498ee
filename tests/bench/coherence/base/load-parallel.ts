import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_LANGUAGES, type BenchLanguage, CROSS_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'
import { usableSentence } from './usable-sentence.ts'

interface Corpus {
  readonly name: string
  /** Rows of one document, since these corpora do not name theirs; the same cut as where they are read in one language. */
  readonly chunk: number
  readonly sentenceOf: (language: BenchLanguage) => readonly string[] | null
}

const UN_COLUMNS: readonly BenchLanguage[] = ['en', 'es']

function rows(file: string): readonly string[] | null {
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : null
}

function firstColumn(folder: string, language: BenchLanguage): readonly string[] | null {
  return rows(join(folder, `${language}.tsv`))?.map((row) => row.split('\t')[0]?.trim() ?? '') ?? null
}

function corpora(data: string): readonly Corpus[] {
  const un = (language: BenchLanguage) => {
    const column = UN_COLUMNS.indexOf(language)
    return column < 0
      ? null
      : (rows(join(data, 'un-en-es-ar.tsv'))
          ?.slice(1)
          .map((row) => row.split('\t')[column]?.trim() ?? '') ?? null)
  }
  return [
    { name: 'un', chunk: 20, sentenceOf: un },
    { name: 'word-order', chunk: 16, sentenceOf: (language) => firstColumn(join(data, 'word-order'), language) },
    { name: 'paraphrases', chunk: 16, sentenceOf: (language) => firstColumn(join(data, 'paraphrases'), language) },
  ]
}

/**
 * Corpora whose rows say the same in several languages, each language against the statements of the others: another
 * register and other translators than the pairs that are measured by default, to see whether what was tuned there holds.
 */
export function loadParallel(data: string, wanted: ReadonlySet<string>): readonly BaseText[] {
  const languages = BENCH_LANGUAGES.filter((language) => wanted.has(language) && CROSS_LANGUAGES.has(language))
  return corpora(data).flatMap(({ name, chunk, sentenceOf }) => {
    const texts = new Map(languages.map((language) => [language, sentenceOf(language)]))
    return languages.flatMap((language) =>
      languages
        .filter((stated) => stated !== language)
        .flatMap((stated) =>
          (texts.get(language) ?? []).flatMap((sentence, index): readonly BaseText[] => {
            const statement = texts.get(stated)?.[index] ?? ''
            if (!usableSentence(sentence, language) || !usableSentence(statement, stated)) return []
            const document = `${name}-${Math.floor(index / chunk)}`
            return [
              {
                id: `${name}-${index + 1}`,
                document,
                source: 'parallel',
                topic: document,
                language,
                statementLanguage: stated,
                statement,
                relays: [sentence],
                traps: [],
              },
            ]
          }),
        ),
    )
  })
}
