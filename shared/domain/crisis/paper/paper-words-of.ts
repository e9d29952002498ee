import type { PaperPage } from './paper-page.ts'
import { PAPER_WORDS_EN } from './paper-words-en.ts'
import { PAPER_WORDS_FR } from './paper-words-fr.ts'
import type { PaperWords } from './paper-words.ts'

export function paperWordsOf(language: PaperPage['language']): PaperWords {
  return language === 'fr' ? PAPER_WORDS_FR : PAPER_WORDS_EN
}
