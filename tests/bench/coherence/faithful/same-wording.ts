import { wordingChanges } from '../words/wording-changes.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** The same promise and the same quantity in other words: "va fournir" for "fournira", "l'ensemble des" for "tous les". */
export const sameWording: FaithfulEdit = {
  name: 'same-wording',
  apply: (text, language) => {
    const rules = wordingChanges(language)?.faithful ?? []
    const changed = rules.reduce((current, [pattern, words]) => current.replace(pattern, words), text)
    return changed === text ? null : changed
  },
}
