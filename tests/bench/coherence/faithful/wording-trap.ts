import { WORDING_TRAPS } from '../words/wording-traps.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A promise or a quantity of something else, in a sentence before ours. */
export const wordingTrap: FaithfulEdit = {
  name: 'wording-trap',
  apply: (text, language, random) => {
    const traps = WORDING_TRAPS[language] ?? []
    return traps.length === 0 ? null : `${random.pick(traps)} ${text}`
  },
}
