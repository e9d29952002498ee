import type { LocalizedText } from '../../model/localized-text.ts'

/** The tag of a text whose language its file does not say. */
export const UNDETERMINED = 'und'

/** A text in an unsaid language; an empty one is left out. */
export function undetermined(text: string): LocalizedText {
  return text === '' ? {} : { [UNDETERMINED]: text }
}
