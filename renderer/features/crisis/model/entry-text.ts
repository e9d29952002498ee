import type { TFunction } from 'i18next'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'
import { localized } from './localized.ts'
import type { OpenIncident } from './use-incident.ts'

interface Around extends Pick<OpenIncident, 'playbook' | 'state'> {
  readonly language: string
  readonly t: TFunction
  readonly nameOf: (personId: string) => string
}

/** What is not done in an exercise or a test is not said to have been. */
const SIMULATED: Readonly<Record<string, string>> = {
  'message.released': 'statements:entry.simulated',
  'message.emergency-released': 'statements:entry.emergencySimulated',
}

/** The words of an entry, as its writer's interface says them: a log is read by persons, without this program. */
export function entryText(event: CrisisEvent, around: Around): string {
  const data: Readonly<Record<string, unknown>> = event.data ?? {}
  const values = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inWords(name, value, data, around)]))
  const simulated = isRehearsal(around.state.incident?.mode ?? null) ? SIMULATED[event.kind] : undefined
  return around.t(simulated ?? `crisis:entry.${event.kind.replaceAll('.', '-')}`, values)
}

function inWords(
  name: string,
  value: unknown,
  data: Readonly<Record<string, unknown>>,
  { playbook, state, language, t, nameOf }: Around,
): string {
  const named = (items: readonly { readonly id: string; readonly title: LocalizedText }[]): string => {
    const item = items.find(({ id }) => id === value)
    return item === undefined ? String(value) : localized(item.title, language)
  }
  switch (name) {
    case 'personId':
      return nameOf(String(value))
    case 'stepId':
      return named([...playbook.steps, ...state.added.values()])
    case 'roleId':
      return named(playbook.roles)
    case 'optionId':
      return named(playbook.steps.flatMap((step) => (step.id === data['stepId'] && step.kind === 'decision' ? step.options : [])))
    case 'messageId':
      return state.messages.get(String(value))?.content.title ?? titleOf(data['content'])
    case 'itemId': {
      const items = playbook.steps.flatMap(({ checklist }) => checklist)
      return localized(items.find(({ id }) => id === value)?.text ?? {}, language)
    }
    case 'factId':
      return state.facts.get(String(value))?.text ?? ''
    case 'position':
    case 'mark':
      return t(`crisis:${name}.${String(value)}`)
    case 'to':
      return data['itemId'] === undefined ? String(value) : t(`crisis:mark.${String(value)}`)
    case 'fact':
      return String((value as { readonly text: string }).text)
    case 'incident':
      return String((value as { readonly title: string }).title)
    case 'content':
      return titleOf(value)
    case 'step':
      return localized((value as { readonly title: LocalizedText }).title, language)
    case 'channels':
      return (value as readonly string[]).join(', ')
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}

function titleOf(content: unknown): string {
  return content !== null && typeof content === 'object' && 'title' in content ? String(content.title) : ''
}
