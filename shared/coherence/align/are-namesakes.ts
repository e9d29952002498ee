import { foldWord } from '../text/fold-word.ts'
import { fuzzyEqual } from './fuzzy-equal.ts'

const SPACES = /[\s\u00a0]+/u

/** What spellings of one surname keep: its consonants, doubled ones once ("Abbas", "Abas"; "Lavrov", "Lawrow"). */
function skeleton(name: string): string {
  return name
    .replace(/w/gu, 'v')
    .replace(/[cq]/gu, 'k')
    .replace(/[aeiouyh'-]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

/** True for two full names of one given name and two surnames ("Amadou Diallo", "Amadou Diop"): no spelling makes one of the other. */
export function areNamesakes(left: string, right: string): boolean {
  const mine = foldWord(left).split(SPACES)
  const theirs = foldWord(right).split(SPACES)
  const one = mine.at(-1) ?? ''
  const other = theirs.at(-1) ?? ''
  if (mine.length < 2 || theirs.length < 2 || mine[0] !== theirs[0]) return false
  if (mine.includes(other) || theirs.includes(one)) return false
  return !fuzzyEqual(one, other) && skeleton(one) !== skeleton(other)
}
