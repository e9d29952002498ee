import type { TFunction } from 'i18next'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { localized } from './localized.ts'
import type { OpenIncident } from './use-incident.ts'

/** Of a long list these are named: enough to begin with, few enough to be read. */
const NAMED = 4

/** What the rules of the incident refused, with what it speaks of by name; null for any other error, and for none. */
export function refusalWords(error: unknown, { playbook, state }: OpenIncident, language: string, t: TFunction): string | null {
  if (!error) return null
  const { code, details } = toErrorPayload(error)
  if (code !== 'refused') return null
  const steps = [...playbook.steps, ...state.added.values()]
  const named = new Map<string, string>([
    ...steps.map(({ id, title }) => [id, localized(title, language)] as const),
    ...steps.flatMap(({ checklist }) => checklist.map(({ id, text }) => [id, localized(text, language)] as const)),
    ...[...state.messages.values()].map(({ id, content }) => [id, content.title] as const),
  ])
  const items = String(details['items'] ?? '')
    .split(', ')
    .flatMap((id) => named.get(id) ?? [])
  const words = t(`crisis:refusal.${String(details['reason'])}`, details)
  const more = items.length > NAMED + 1 ? items.length - NAMED : 0
  const shown = items
    .slice(0, items.length - more)
    .map((item) => t('crisis:quoted', { item }))
    .join(t('crisis:and'))
  if (items.length === 0) return words
  return more === 0 ? `${words} ${shown}` : `${words} ${t('statements:andMore', { items: shown, count: more })}`
}
