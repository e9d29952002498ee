import type { LocalizedText } from '../../model/localized-text.ts'

/** A text as CACAO writes it, in one language, and the others. */
export interface SplitText {
  /** Absent when the text lacks the language. */
  readonly said: string | undefined
  readonly rest: LocalizedText
}

/** Takes one language out of a text. */
export function splitText(text: LocalizedText, language: string): SplitText {
  const rest = Object.fromEntries(Object.entries(text).filter(([tag]) => tag !== language))
  return { said: text[language], rest }
}
