import type { TFunction } from 'i18next'
import { dueState } from '../../../../shared/domain/crisis/views/due-state.ts'
import { elapsed } from '../../../ui/elapsed.ts'

/** "in 0:04:37", "now" for a minute, then "0:01:02 late". */
export function dueWords(dueAt: string, at: string, t: TFunction): string {
  const state = dueState(dueAt, at)
  if (state === 'now') return t('timers:now')
  const time = elapsed(Math.abs(Date.parse(dueAt) - Date.parse(at)), t('crisis:dayLetter'))
  return t(state === 'late' ? 'crisis:late' : 'crisis:in', { time })
}
