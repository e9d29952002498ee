import { STANCE_VERBS } from '../words/stance-verbs.ts'
import { wordsOf } from '../words/words-of.ts'
import type { BenchLanguage } from '../bench-language.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Subjects whose verb is their own act: elsewhere the same letters may be a noun ("support") or a past participle. */
const SUBJECTS: Readonly<Partial<Record<BenchLanguage, string>>> = {
  fr: '(?<=\\b(?:La France|la France|Nous|nous|ministre|Président|président|Conseil|européenne|Elle|elle) )',
  en: '(?<=\\b(?:France|We|we|minister|Minister|President|president|Council|Union|Secretary-General|Assembly|Committee|Commission|He|he|She|she|They|they|also|strongly) )',
}

/** Another rung or family of the ladder for one act, in the same grammatical form. */
export const changeStance: DepartureOperator = (text, language, random) => {
  const own = wordsOf(language)?.stance
  const subjects = own?.subjects ?? SUBJECTS[language] ?? ''
  const objects = own?.objects ?? '(?= (?!that\\b|by\\b|de\\b))'
  const found = (own?.verbs ?? STANCE_VERBS[language] ?? []).flatMap((verbs) =>
    verbs.flatMap((verb) =>
      verb.forms.flatMap((form, index) =>
        [...text.matchAll(new RegExp(`${subjects}${form}${objects}`, 'gu'))].map((match) => ({
          span: { start: match.index, end: match.index + form.length },
          others: verbs.filter(({ place }) => place !== verb.place).flatMap(({ forms }) => forms[index] ?? []),
        })),
      ),
    ),
  )
  if (found.length === 0) return null
  const { span, others } = random.pick(found)
  return { operator: 'stance.verb', rule: 'stance-shift', tolerated: [], ...replaceAt(text, span, random.pick(others)) }
}
