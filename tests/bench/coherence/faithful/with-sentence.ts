import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { findQuantities } from '../words/find-quantities.ts'
import { wordsOf } from '../words/words-of.ts'
import { writeQuantity } from '../words/write-quantity.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

type Template = (other: string, noun: string) => string

/** An edit that repeats the sentence and adds another, which gives a quantity of it another value for another reason. */
export function withSentence(
  name: string,
  templates: Readonly<Partial<Record<BenchLanguage, readonly Template[]>>>,
): FaithfulEdit {
  return {
    name,
    apply: (text, language, random) => {
      const own = wordsOf(language)
      const sentences = own?.sentences[name] ?? templates[language] ?? []
      const found = findQuantities(text, language).flatMap((quantity) => {
        const noun = (own?.noun ?? /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u).exec(text.slice(quantity.end))?.[0].trim()
        return noun === undefined ? [] : [{ quantity, noun }]
      })
      if (found.length === 0 || sentences.length === 0 || !/[.!?。]$/.test(text)) return null
      const { quantity, noun } = random.pick(found)
      return `${text}${own?.spaced === false ? '' : ' '}${random.pick(sentences)(otherValue(quantity, language, random), noun)}`
    },
  }
}

function otherValue(quantity: ReturnType<typeof findQuantities>[number], language: BenchLanguage, random: SeededRandom): string {
  return writeQuantity(
    quantity.value + Math.max(1, quantity.value * (0.2 + random.next())),
    quantity.decimals,
    quantity.separator,
    language,
  )
}
