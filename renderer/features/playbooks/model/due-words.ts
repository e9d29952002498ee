import type { TFunction } from 'i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { delayWords } from './delay-words.ts'

/** "T+15 min", or "step 9 + 15 min"; empty for a step without a due time. */
export function dueWords({ offset }: Step, numbers: ReadonlyMap<string, number>, t: TFunction): string {
  if (offset === null) return ''
  const delay = delayWords(offset.minutes, t)
  return offset.anchor === 'T0'
    ? t('playbooks:due.t0', { delay })
    : t('playbooks:due.after', { delay, number: numbers.get(offset.anchor) ?? '?' })
}
