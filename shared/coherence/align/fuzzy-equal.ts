const SHORTEST = 5
const LEAST_DICE = 0.6

function trigrams(word: string): Set<string> {
  const grams = new Set<string>()
  for (let index = 0; index + 3 <= word.length; index += 1) grams.add(word.slice(index, index + 3))
  return grams
}

/**
 * True when two folded words are likely forms of one ("condamnation", "condamne"): a long common beginning, or
 * character trigrams in common (Dice 0.6). Short words are only equal to themselves.
 */
export function fuzzyEqual(left: string, right: string): boolean {
  if (left === right) return true
  const shorter = Math.min(left.length, right.length)
  if (shorter < SHORTEST) return false
  let common = 0
  while (common < shorter && left.charCodeAt(common) === right.charCodeAt(common)) common += 1
  if (common >= SHORTEST && common >= shorter - 2) return true
  if (common < 2 || Math.abs(left.length - right.length) > 4) return false
  const mine = trigrams(left)
  let shared = 0
  const theirs = trigrams(right)
  for (const gram of theirs) if (mine.has(gram)) shared += 1
  return (2 * shared) / (mine.size + theirs.size) >= LEAST_DICE
}
