import { planOf } from '../../engine/plan.ts'
import { inLanguage } from '../in-language.ts'
import { paperWordsOf } from '../paper-words-of.ts'
import type { BookKit, BookSource } from './book-source.ts'

/** The plan is read in the language of the interface where it has it, else in its own first one. */
export function bookKit(source: BookSource): BookKit {
  const { playbook, language } = source
  const content = playbook.languages.includes(language) ? language : (playbook.languages[0] ?? language)
  const words = paperWordsOf(language)
  const numbers = new Map(planOf(playbook).outline.map(({ id }, index) => [id, index + 1]))
  const titles = new Map(playbook.roles.map(({ id, title }) => [id, inLanguage(title, content)?.text ?? id]))
  return {
    ...source,
    words,
    content,
    titleOf: (roleId) => titles.get(roleId) ?? roleId,
    numberOf: (stepId) => {
      const number = numbers.get(stepId)
      return number === undefined ? '?' : words.entry(number)
    },
  }
}
