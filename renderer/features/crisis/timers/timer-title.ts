import type { TFunction } from 'i18next'
import { stepOf } from '../../../../shared/domain/crisis/engine/step-of.ts'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Timer } from '../../../../shared/domain/crisis/views/timer.ts'
import { localized } from '../model/localized.ts'

/** What falls due, in the words of its step or of its message. */
export function timerTitle({ kind, about }: Timer, state: IncidentState, language: string, t: TFunction): string {
  if (kind === 'step') return localized(stepOf(state, about ?? '')?.title ?? {}, language)
  if (kind === 'sitrep') return t('timers:sitrep')
  const title = state.messages.get(about ?? '')?.content.title ?? ''
  return t(kind === 'update' ? 'timers:update' : 'timers:ratification', { title })
}
