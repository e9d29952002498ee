/** Words at hand, found without cutting them out of their text: the place of a word is its hash. A power of two. */
const PLACES = 1 << 14

interface Placed<Form> {
  readonly word: string
  readonly form: Form
}

/** Puts a memory in front of `formOf` that is asked with the place of a word: a word met lately is not cut out of its text. */
export function createWordsAtHand<Form>(formOf: (word: string) => Form): (text: string, start: number, end: number) => Form {
  const atHand: (Placed<Form> | null)[] = Array.from({ length: PLACES }, () => null)
  return (text, start, end) => {
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at)
    const place = (hash ^ (hash >>> 14)) & (PLACES - 1)
    const placed = atHand[place]
    if (placed !== null && placed !== undefined && isWordAt(placed.word, text, start, end)) return placed.form
    const word = text.slice(start, end)
    const form = formOf(word)
    atHand[place] = { word, form }
    return form
  }
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
