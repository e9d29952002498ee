import type { TFunction } from 'i18next'

const HOUR = 60
const DAY = 1440

/** "15 min", "1 h 30 min", "3 d": a number of minutes as people say it. */
export function delayWords(minutes: number, t: TFunction): string {
  const parts = [
    [Math.floor(minutes / DAY), 'days'],
    [Math.floor((minutes % DAY) / HOUR), 'hours'],
    [minutes % HOUR, 'minutes'],
  ] as const
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => t(`playbooks:delay.${unit}`, { value }))
  return said.length > 0 ? said.join(' ') : t('playbooks:delay.minutes', { value: 0 })
}
