import type { TFunction } from 'i18next'

/** A rung in words; one that a person added is shown by its name. */
export function rungName(act: string, t: TFunction): string {
  return t(`messages:slot.rung.${act}`, { defaultValue: act.replaceAll('-', ' ') })
}
