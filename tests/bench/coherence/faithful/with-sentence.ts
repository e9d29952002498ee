import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { findQuantities } from '../words/find-quantities.ts'
import { writeQuantity } from '../words/write-quantity.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

type Template = (other: string, noun: string) => string

/** An edit that repeats the sentence and adds another, which gives a quantity of it another value for another reason. */
export function withSentence(name: string, templates: Readonly<Record<BenchLanguage, readonly Template[]>>): FaithfulEdit {
  return {
    name,
    apply: (text, language, random) => {
      const found = findQuantities(text, language).flatMap((quantity) => {
        const noun = /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u.exec(text.slice(quantity.end))?.[0].trim()
        return noun === undefined ? [] : [{ quantity, noun }]
      })
      if (found.length === 0 || !/[.!?]$/.test(text)) return null
      const { quantity, noun } = random.pick(found)
      return `${text} ${random.pick(templates[language])(otherValue(quantity, language, random), noun)}`
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
