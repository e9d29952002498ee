import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Finding, RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { messagesOf } from '../engine/messages-of.ts'

type Slots = readonly Readonly<Record<string, unknown>>[]

/** What one rule finds when a text is checked against one approved sentence in its own language, with real lexicons. */
export function findDepartures(
  checker: Checker,
  rule: RuleId,
  [language, point, text]: readonly [Language, string, string],
  slots: Slots = [],
): readonly Finding[] {
  const prepared = checker.prepare(messagesOf([{ id: 'tp', statement: { [language]: point }, slots }]))
  const { findings } = checker.check({ path: 'text', text, language, now: '2026-03-20T09:00:00Z' }, prepared)
  return findings.filter((finding) => finding.rule === rule)
}
