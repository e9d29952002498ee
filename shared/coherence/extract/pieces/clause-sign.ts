import { GAP } from './piece.ts'
import type { Piece } from './piece.ts'

const STRONG: ReadonlySet<string> = new Set([
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '—',
  '–',
  '…',
  '؛',
  '؟',
  '；',
  '：',
  '。',
  '！',
  '？',
  '«',
  '»',
  '“',
  '”',
  '„',
  '"',
  '「',
  '」',
])
const COMMAS: ReadonlySet<string> = new Set([',', '،', '，', '、'])

/** Does a piece end a clause (`strong`), or may it (`comma`)? Full stops inside a sentence belong to abbreviations. */
export function clauseSign(piece: Piece | undefined): 'strong' | 'comma' | null {
  if (piece === undefined || piece.type !== 'symbol') return null
  if (COMMAS.has(piece.word.raw)) return 'comma'
  // " - " between spaces is a typist's dash.
  if (piece.word.raw === '-') return piece.gap === GAP.space ? 'strong' : null
  return STRONG.has(piece.word.raw) ? 'strong' : null
}
