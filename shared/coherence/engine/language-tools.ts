import type { Language } from '../../domain/language.ts'
import type { Extractor } from '../extract/extractor.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import type { MetWord } from '../model/word.ts'
import { createSentenceSplitter } from '../text/split-sentences.ts'
import type { ReadingOptions } from '../text/read-words.ts'
import { createWordForms } from '../text/word-forms.ts'

/** What reading one language takes, compiled once. `extract` is null for a language without a lexicon. */
export interface LanguageTools {
  readonly language: Language
  readonly splitSentences: (text: string) => readonly Span[]
  readonly reading: ReadingOptions<MetWord>
  readonly extract: Extractor | null
}

const APOSTROPHE_JOINS: ReadonlySet<Language> = new Set(['en', 'uk', 'tr'])

/** Gives the tools of a language, building them when it is first met. */
export function createLanguageTools(
  lexicons: ReadonlyMap<Language, Lexicon>,
  createExtractor: (lexicon: Lexicon) => Extractor,
): (language: Language) => LanguageTools {
  const built = new Map<Language, LanguageTools>()
  return (language) => {
    const known = built.get(language)
    if (known !== undefined) return known
    const lexicon = lexicons.get(language)
    const tools: LanguageTools = {
      language,
      splitSentences: createSentenceSplitter(language, lexicon),
      reading: {
        forms: createWordForms(language, lexicon?.stopwords ?? [], lexicon?.plurals),
        apostropheJoins: APOSTROPHE_JOINS.has(language),
        endingsAfterApostrophe: language === 'tr',
      },
      extract: lexicon === undefined ? null : createExtractor(lexicon),
    }
    built.set(language, tools)
    return tools
  }
}
