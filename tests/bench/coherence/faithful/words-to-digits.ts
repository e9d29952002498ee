import { SMALL_NUMBERS } from '../words/small-numbers.ts'
import { wordsOf } from '../words/words-of.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

/** A small number in words written in digits ("trois radars" as "3 radars"). */
export const wordsToDigits: FaithfulEdit = {
  name: 'words-to-digits',
  apply: (text, language, random) => {
    const own = wordsOf(language)
    const words = own?.smallNumbers ?? SMALL_NUMBERS[language]
    if (words === undefined) return null
    const found = [
      ...text.matchAll(
        own === undefined
          ? new RegExp(
              `(?<=[\\p{Ll}] )(?:${Object.keys(words).join('|')})(?= \\p{Ll}{4,})(?! (?:tiers|quarts|thirds|quarters|cents?|mille|hundred|thousand|millions?|milliards?|billion)\\b)`,
              'gu',
            )
          : new RegExp(
              `${own.spaced ? '(?<=[\\p{Ll}\\p{Lo}] )' : ''}(?:${Object.keys(words).join('|')})${own.smallNumberBefore}`,
              'gu',
            ),
      ),
    ]
    if (found.length === 0) return null
    const match = random.pick(found)
    if (own?.smallNumberNotAfter.test(text.slice(0, match.index)) === true) return null
    return text.slice(0, match.index) + String(words[match[0]]) + text.slice(match.index + match[0].length)
  },
}
