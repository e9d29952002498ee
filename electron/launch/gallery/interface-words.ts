import { words } from '../drive/words.ts'

/** What the interface speaks: French, English, or the pseudo-locale that is read from right to left. */
export type Speech = 'fr' | 'en' | 'pseudo'

const RIGHT_TO_LEFT = '\u202E'
const POP = '\u202C'

/** Finds the words on screen by their key, as `words` does, in any speech. Keys with values in them have no single form. */
export function interfaceWords(speech: Speech): (key: string) => string {
  if (speech !== 'pseudo') return (key) => words(speech, key)
  return (key) => `${RIGHT_TO_LEFT}${words('en', key)}${POP}`
}
