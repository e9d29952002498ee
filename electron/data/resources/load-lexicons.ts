import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { assembleLexicon } from '../../../shared/coherence/extract/assemble-lexicon.ts'
import { conversionsSchema } from '../../../shared/coherence/extract/conversions-schema.ts'
import { gazetteerSchema } from '../../../shared/coherence/extract/gazetteer-schema.ts'
import { glossaryOf } from '../../../shared/coherence/extract/glossary-of.ts'
import { glossarySchema } from '../../../shared/coherence/extract/glossary-schema.ts'
import { type ClaimsFile, claimsSchema } from '../../../shared/coherence/claims/claims-schema.ts'
import { type MarkingsFile, markingsSchema } from '../../../shared/coherence/extract/markings/markings-schema.ts'
import { lexiconSchema } from '../../../shared/coherence/extract/lexicon-schema.ts'
import type { Gazetteer, GazetteerEntry, Lexicon } from '../../../shared/coherence/model/lexicon.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { readResource } from './read-resource.ts'

export interface LoadedLexicons {
  readonly lexicons: ReadonlyMap<Language, Lexicon>
  readonly gazetteer: Gazetteer
  /** Markings that all languages share, then those of every language that has a folder. */
  readonly markings: readonly MarkingsFile[]
  readonly claims: ReadonlyMap<Language, ClaimsFile>
}

type Conversions = NonNullable<Lexicon['conversions']>

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function loadLanguage(folder: string, language: Language, conversions: Conversions): Promise<Lexicon> {
  const { shape } = lexiconSchema
  const path = (name: string): string => join(folder, language, `${name}.json`)
  const [text, numbers, units, nouns, dates, negation, stance, reporting, modality, quantifiers, roles] = await Promise.all([
    readResource(path('text'), shape.text),
    readResource(path('numbers'), shape.numbers),
    readResource(path('units'), shape.units),
    readResource(path('nouns'), shape.nouns),
    readResource(path('dates'), shape.dates),
    readResource(path('negation'), shape.negation),
    readResource(path('stance'), shape.stance),
    readResource(path('reporting'), shape.reporting),
    readResource(path('modality'), shape.modality),
    readResource(path('quantifiers'), shape.quantifiers),
    readResource(path('roles'), shape.roles),
  ])
  return assembleLexicon(
    language,
    { text, numbers, units, nouns, dates, negation, stance, reporting, modality, quantifiers, roles },
    conversions,
  )
}

/**
 * Reads `resources/lexicons` (the folder is given): the wanted languages, or every language, that have a folder, the
 * conversions and the gazetteer. Leave languages out only when no text or statement to come is in them.
 * Throws a LexiconFileError that names the file when one is missing or broken.
 */
export async function loadLexicons(folder: string, wanted?: ReadonlySet<Language>): Promise<LoadedLexicons> {
  const [{ conversions }, gazetteer, shared, glossary, present] = await Promise.all([
    readResource(join(folder, 'conversions.json'), conversionsSchema),
    readResource(join(folder, 'gazetteer.json'), gazetteerSchema),
    readResource(join(folder, 'markings.json'), markingsSchema),
    readResource(join(folder, 'glossary.json'), glossarySchema),
    Promise.all(LANGUAGES.map((language) => exists(join(folder, language)))),
  ])
  const there = LANGUAGES.filter((_, index) => present[index] === true)
  const languages = there.filter((language) => wanted?.has(language) ?? true)
  const markings = await Promise.all(
    there.map((language) => readResource(join(folder, language, 'markings.json'), markingsSchema)),
  )
  const claims = await Promise.all(
    languages.map(
      async (language) => [language, await readResource(join(folder, language, 'claims.json'), claimsSchema)] as const,
    ),
  )
  const loaded = await Promise.all(languages.map((language) => loadLanguage(folder, language, conversions)))
  const entries = gazetteer.entries.map(({ within, ...entry }): GazetteerEntry => ({
    ...(within === undefined ? {} : { within }),
    ...entry,
    names: entry.names as GazetteerEntry['names'],
  }))
  return {
    lexicons: new Map(
      loaded.map((lexicon) => [lexicon.language, { ...lexicon, glossary: glossaryOf(glossary, lexicon.language) }]),
    ),
    gazetteer: { ...gazetteer, entries },
    markings: [shared, ...markings],
    claims: new Map(claims),
  }
}
