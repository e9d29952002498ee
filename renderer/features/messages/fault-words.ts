import type { TFunction } from 'i18next'

/** What the reader of messages files can find wrong, as it says it, and the key of our words for it. A group of the pattern fills a value. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^a field is too long$/, 'messages:import.fault.longField'],
  [/^the talking point was withdrawn here$/, 'messages:import.fault.withdrawn'],
  [/^the talking point was superseded here$/, 'messages:import.fault.superseded'],
  [/^it has changes here that were not approved yet$/, 'messages:import.fault.changed'],
  [/^a draft with this id is being written here$/, 'messages:import.fault.draft'],
  [/^must not be empty$/, 'messages:import.fault.empty'],
  [/^a point needs a statement in at least one language$/, 'messages:import.fault.noStatement'],
  [/^is missing$/, 'messages:import.fault.missing'],
  [/^a point cannot supersede itself$/, 'messages:import.fault.itself'],
  [/^is before validFrom$/, 'messages:import.fault.backwards'],
  [/^is the term itself$/, 'messages:import.fault.sameTerm'],
  [/^does not have an accepted form$/, 'messages:import.fault.form'],
  [/^already given by \w+ (?<row>\d+)$/, 'messages:import.fault.given'],
  [/^must be one of (?<values>.+)$/, 'messages:import.fault.oneOf'],
  [/^unknown keys? (?<values>.+)$/, 'messages:import.fault.unknownKey'],
]

/** "point 4 (tp-4), statement.fr: must not be empty": the row and its name already stand in the table. */
const ROW = /^(?:point|term) \d+(?: \(.*?\))?(?:, (?<field>[\w.-]+))?: (?<problem>.+)$/

/** A refused row's reasons in the words of the interface; one that is not known here is shown as it is rather than hidden. */
export function faultWords(fault: string, t: TFunction): string {
  return fault
    .split(/; (?=(?:point|term) \d)/)
    .map((one) => {
      const { field, problem = one } = ROW.exec(one)?.groups ?? {}
      const words = problemWords(problem, t)
      return field ? t('messages:import.fault.of', { field, problem: words }) : words
    })
    .join(' · ')
}

function problemWords(problem: string, t: TFunction): string {
  for (const [form, key] of FORMS) {
    const match = form.exec(problem)
    if (match) return t(key, { ...match.groups })
  }
  return problem
}
