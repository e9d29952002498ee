/** Scripts written without spaces, which words cannot cut: trigrams serve them (the migration has the same list). */
const UNSPACED = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\u0e00-\u0eff\u1780-\u17ff]/u

/** An FTS5 expression and the kind of index it is for. */
export interface Match {
  readonly kind: 'words' | 'trigrams'
  readonly expression: string
  /** What must be there, as it was typed; of words the last one is a beginning. */
  readonly pieces: readonly string[]
}

/**
 * Turns what a person typed into an expression that cannot fail or mean anything else than "all of these words":
 * each is a quoted string, and the last one also matches as the start of a word, for it may not be finished.
 * null when there is nothing to look for.
 */
export function toMatch(typed: string): Match | null {
  // FTS5 reads its expression as a C string.
  const text = typed.normalize('NFC').replaceAll(/\p{Cc}/gu, ' ')
  if (UNSPACED.test(text)) {
    const pieces = text.split(/\s+/u).filter((piece) => [...piece].length >= 3)
    return pieces.length === 0 ? null : { kind: 'trigrams', expression: pieces.map(quoted).join(' '), pieces }
  }
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (words.length === 0) return null
  return { kind: 'words', expression: `${words.map(quoted).join(' ')} *`, pieces: words }
}

/** What was typed, between its spaces, when any of it is in an unspaced script; null otherwise. */
export function unspacedPieces(typed: string): readonly string[] | null {
  const text = typed.normalize('NFC')
  return UNSPACED.test(text) ? text.split(/\s+/u).filter((piece) => piece !== '') : null
}

/** One or two signs of an unspaced script: too short for trigrams, and common as words. */
export function shortUnspaced(typed: string): string | null {
  const text = typed.normalize('NFC').trim()
  return UNSPACED.test(text) && [...text].length < 3 ? text : null
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
}
