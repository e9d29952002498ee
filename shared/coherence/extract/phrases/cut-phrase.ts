import type { NumberStyle } from '../pieces/scan-number.ts'
import { scanPieces } from '../pieces/scan-pieces.ts'
import type { Word } from '../pieces/word.ts'
import { foldWord } from '../../text/fold-word.ts'

const ENGLISH_STYLE: NumberStyle = { decimal: '.', groups: new Set() }
/** An elided word ends with a sign that sentences only have between two words ("avant qu'", "d'"). */
const ELISION = /(?<=\p{L})['’]$/u

function bare(text: string, start: number, end: number): Word {
  const raw = text.slice(start, end)
  return { raw, key: foldWord(raw), casing: 'none', stop: false, denies: false, node: undefined }
}

/** The folded words of a phrase, cut as sentences are, so that both always meet in the trie. */
export function cutPhrase(spelling: string): readonly string[] {
  return scanPieces(spelling.replace(ELISION, ''), ENGLISH_STYLE, bare).map(({ word }) => word.key)
}
