import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../../../../shared/domain/language.ts'
import {
  type Catalogue,
  type Corpus,
  type Expectations,
  catalogueSchema,
  corpusSchema,
  expectationsSchema,
} from './corpus-schema.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/coherence/golden/${name}.json`, import.meta.url), 'utf8'))

/** The golden corpus, each file parsed by its schema. */
export function loadCorpus(): {
  readonly catalogue: Catalogue
  readonly expectations: Expectations
  readonly corpora: ReadonlyMap<Language, Corpus>
} {
  return {
    catalogue: catalogueSchema.parse(read('catalogue')),
    expectations: expectationsSchema.parse(read('expectations')),
    corpora: new Map(LANGUAGES.map((language) => [language, corpusSchema.parse(read(language))])),
  }
}
