import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { LexiconFiles } from './lexicon-schema.ts'

type Conversions = NonNullable<Lexicon['conversions']>

/** Makes one lexicon of a language's parsed files and of the conversions that all languages share. */
export function assembleLexicon(language: Language, files: LexiconFiles, conversions: Conversions): Lexicon {
  const { text, numbers, units, nouns, dates, negation, stance, reporting, modality, quantifiers, roles } = files
  const { affixes } = text
  const { marks, ...calendar } = withoutHeader(dates)
  return {
    language,
    version: text.version,
    sources: [...new Set(Object.values(files).flatMap((file) => file.sources))],
    status: text.status,
    abbreviations: text.abbreviations,
    stopwords: text.stopwords,
    letters: text.letters,
    plurals: text.plurals,
    nameParticles: text.nameParticles,
    nameOpenings: text.nameOpenings,
    capitalisedNouns: text.capitalisedNouns,
    ...(affixes === undefined ? {} : { affixes }),
    numbers: { ...withoutHeader(numbers), boundsAfter: present(numbers.boundsAfter) },
    units: units.units,
    scaledUnits: units.scaledUnits,
    attached: units.attached,
    sharedSpellings: units.sharedSpellings,
    nounGroups: nouns.nounGroups,
    outcomeGroups: nouns.outcomeGroups,
    describedFirst: nouns.describedFirst,
    conversions,
    dates: {
      ...calendar,
      periods: present(dates.periods),
      parts: present(dates.parts),
      ...(marks === undefined ? {} : { marks }),
    },
    negation: withoutHeader(negation),
    stance: stance.stance,
    intensifiers: stance.intensifiers,
    stanceExceptions: stance.stanceExceptions,
    stanceBlockers: stance.stanceBlockers,
    modality: withoutHeader(modality),
    quantifiers: withoutHeader(quantifiers),
    roles: withoutHeader(roles),
    reporting: reporting.reporting,
    according: reporting.according,
    countedBy: reporting.countedBy,
    accordingExceptions: reporting.accordingExceptions,
    firstPerson: reporting.firstPerson,
    titles: reporting.titles,
  }
}

function withoutHeader<File extends { readonly version: string; readonly sources: readonly string[] }>(
  file: File,
): Omit<File, 'version' | 'sources'> {
  const { version: _version, sources: _sources, ...content } = file
  return content
}

/** A partial table without the keys that are there but undefined (the schema's type allows them, the model's does not). */
function present<Key extends string, Value>(
  table: Readonly<Partial<Record<Key, Value | undefined>>>,
): Partial<Record<Key, Value>> {
  const kept: Partial<Record<Key, Value>> = {}
  for (const key in table) {
    const value = table[key]
    if (value !== undefined) kept[key] = value
  }
  return kept
}
