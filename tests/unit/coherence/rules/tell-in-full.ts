import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import { languageSchema } from '../../../../shared/domain/language.ts'
import { messagesOf } from '../engine/messages-of.ts'

/** Languages of the statement and of the text ("fr en"), the two, and all that is told: rule, severity, values, the words and those to put there, reasons. */
export type ToldCase = readonly [string, string, string, readonly string[]]

/** All that is told of a text against one approved sentence, a line for each finding. */
export function tellInFull(checker: Checker, [languages, statement, text]: ToldCase): readonly string[] {
  const [from, to] = languages.split(' ').map((name) => languageSchema.parse(name))
  if (from === undefined || to === undefined) throw new Error(`"${languages}" does not name two languages`)
  const prepared = checker.prepare(messagesOf([{ id: 'tp', statement: { [from]: statement } }]))
  const { findings } = checker.check({ path: 'text', text, language: to, now: '2026-03-20T09:00:00Z' }, prepared)
  return findings.map(
    ({ rule, severity, expected, actual, text: said, suggestion, reasons }) =>
      `${rule} ${severity} ${expected} > ${actual}: ${said} < ${suggestion ?? '-'} (${reasons.join(', ')})`,
  )
}
