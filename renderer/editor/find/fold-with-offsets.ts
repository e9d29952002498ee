import type { FindOptions } from './find-options.ts'

export interface FoldedText {
  readonly folded: string
  /** For each UTF-16 unit of `folded`, the offset of its character in the original; one more entry closes the last character. */
  readonly offsets: Uint32Array
}

const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u02BC]/g
const SPACES = /[\u00A0\u202F\u2009]/g

function foldCharacter(character: string, options: FindOptions): string {
  let result = character.replace(APOSTROPHES, "'").replace(SPACES, ' ')
  if (!options.accents) {
    result = result
      .normalize('NFD')
      .replace(MARKS, '')
      .replaceAll('œ', 'oe')
      .replaceAll('Œ', 'OE')
      .replaceAll('æ', 'ae')
      .replaceAll('Æ', 'AE')
  }
  return options.matchCase ? result : result.toLowerCase()
}

/**
 * Folds a text for searching and remembers where each unit came from. Typographic apostrophes and no-break spaces
 * count as their plain forms, because nobody types them in a search field.
 */
export function foldWithOffsets(text: string, options: FindOptions): FoldedText {
  const offsets: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const unit = foldCharacter(character, options)
    for (let index = 0; index < unit.length; index += 1) offsets.push(offset)
    folded += unit
    offset += character.length
  }
  offsets.push(offset)
  return { folded, offsets: Uint32Array.from(offsets) }
}
