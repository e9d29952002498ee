import type { Language } from '../../domain/language.ts'
import { createExtractor } from '../extract/extract-mentions.ts'
import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import { createLanguageDetector } from '../text/detect-language.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import type { Checker } from './checker.ts'
import { createLanguageTools } from './language-tools.ts'
import { readParagraph } from './read-paragraph.ts'

export interface CheckerResources {
  readonly lexicons: ReadonlyMap<Language, Lexicon>
  readonly gazetteer: Gazetteer
}

/** Compiles the lexicons into a checker. Compile once and keep it: see `Checker`. */
export function createChecker({ lexicons, gazetteer }: CheckerResources): Checker {
  const toolsOf = createLanguageTools(lexicons, (lexicon) => createExtractor(lexicon, gazetteer))
  const detect = createLanguageDetector(lexicons)

  return {
    extract(text, { language, now } = {}) {
      const main = language ?? detect(text) ?? 'en'
      const sentences = splitParagraphs(text).flatMap((span, rank) => {
        const piece = text.slice(span.start, span.end)
        return readParagraph(piece, span.start, rank, toolsOf(language ?? detect(piece) ?? main), now)
      })
      return { text, language: main, sentences }
    },
    prepare: (messages) => ({ messages }),
    check({ path, text, language }) {
      return { path, language: language ?? detect(text) ?? 'en', findings: [], coverage: [], notChecked: [], checked: [] }
    },
  }
}
