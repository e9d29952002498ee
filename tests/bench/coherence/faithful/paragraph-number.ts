import type { FaithfulEdit } from './faithful-edit.ts'

/** A list or paragraph number in front. */
export const paragraphNumber: FaithfulEdit = {
  name: 'paragraph-number',
  apply: (text, _language, random) => {
    const number = 2 + random.below(40)
    return `${random.pick([`${number}.`, `${number})`, `(${number})`])} ${text}`
  },
}
