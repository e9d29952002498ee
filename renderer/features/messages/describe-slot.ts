import type { TFunction } from 'i18next'
import type { Slot } from '../../../shared/domain/slot.ts'
import { figureWords } from './figure-words.ts'

/** The words of an id such as "country:FR" or "city:gao", when nobody gave a label. */
const plainId = (id: string, locale: string): string => {
  const name = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')
  return id.startsWith('country:') ? (new Intl.DisplayNames([locale], { type: 'region' }).of(name) ?? name) : name
}

/**
 * A slot in few words, as its chip shows it: "12 morts", "≥ 60 000 personnes", "3 mars", "condamne ≥ déplore". The words of the statement,
 * which the label keeps, come before any of ours.
 */
export function describeSlot(slot: Slot, t: TFunction, locale: string): string {
  const rung = (act: string): string => t(`messages:slot.rung.${act}`, { defaultValue: act })
  switch (slot.kind) {
    case 'figure': {
      const bound = slot.bound === 'exact' ? '' : `${t(`messages:slot.boundSign.${slot.bound}`)} `
      return bound + (slot.label ?? figureWords(slot, locale))
    }
    case 'date':
      return slotDate(slot.value, locale) ?? slot.label ?? slot.value
    case 'actor':
    case 'place':
      return slot.label ?? plainId(slot.id, locale)
    case 'stance':
      return [slot.label ?? rung(slot.act), slot.min ? `≥ ${rung(slot.min)}` : '', slot.max ? `≤ ${rung(slot.max)}` : '']
        .filter(Boolean)
        .join(' ')
    case 'modality':
      return slot.label ?? rung(slot.level)
    case 'polarity':
      return slot.label ?? t(slot.negated ? 'messages:slot.negated' : 'messages:slot.affirmed')
    case 'quote': {
      const words = slot.verbatim.length > 40 ? `${slot.verbatim.slice(0, 39)}…` : slot.verbatim
      return locale === 'fr' ? `«\u202F${words}\u202F»` : `“${words}”`
    }
  }
}

/** A slot's date as the locale writes what is known of it; null for what has no such form (a quarter, a decade, a time of day). */
function slotDate(value: string, locale: string): string | null {
  const weekday = /^-W-([1-7])$/.exec(value)?.[1]
  // 1 January 2024 was a Monday.
  if (weekday) return format({ weekday: 'long' }, 2024, 1, Number(weekday), locale)
  const [, year, month, day] = /^(\d{4}|-)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (!year) return null
  if (!month) return year
  const parts: Intl.DateTimeFormatOptions = {
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    ...(year === '-' ? {} : { year: 'numeric' }),
  }
  return format(parts, year === '-' ? 2000 : Number(year), Number(month), Number(day ?? 1), locale)
}

function format(parts: Intl.DateTimeFormatOptions, year: number, month: number, day: number, locale: string): string {
  const date = new Date(Date.UTC(year, month - 1, day))
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(date)
}
