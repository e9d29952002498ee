import type { InterfaceLanguage } from '../../../../../shared/domain/settings.ts'

/** What the log says of a jump of the clock: which way, by how much, and what may have been its cause. */
export function jumpWords(seconds: number, language: InterfaceLanguage): string {
  const by = duration(Math.abs(seconds), language)
  if (language === 'fr')
    return seconds < 0
      ? `L’horloge du poste a reculé de ${by}\u00a0: elle a été réglée.`
      : `L’horloge du poste a avancé de ${by}\u00a0: elle a été réglée, ou le poste était en veille.`
  return seconds < 0
    ? `The clock of the workstation went back by ${by}: it was set.`
    : `The clock of the workstation went forward by ${by}: it was set, or the workstation was asleep.`
}

function duration(seconds: number, language: InterfaceLanguage): string {
  const parts = { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 }
  return Object.entries(parts)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'short' }).format(value),
    )
    .join(' ')
}
