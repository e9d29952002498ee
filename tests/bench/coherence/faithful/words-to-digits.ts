import { SMALL_NUMBERS } from '../words/small-numbers.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A small number in words written in digits ("trois radars" as "3 radars"). */
export const wordsToDigits: FaithfulEdit = {
  name: 'words-to-digits',
  apply: (text, language, random) => {
    const words = SMALL_NUMBERS[language]
    const found = [
      ...text.matchAll(
        new RegExp(
          `(?<=[\\p{Ll}] )(?:${Object.keys(words).join('|')})(?= \\p{Ll}{4,})(?! (?:tiers|quarts|thirds|quarters|cents?|mille|hundred|thousand|millions?|milliards?|billion)\\b)`,
          'gu',
        ),
      ),
    ]
    if (found.length === 0) return null
    const match = random.pick(found)
    return text.slice(0, match.index) + String(words[match[0]]) + text.slice(match.index + match[0].length)
  },
}
