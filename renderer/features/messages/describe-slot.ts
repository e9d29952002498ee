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
      return slotDate(slot.value, locale)
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

/** A slot's date: YYYY-MM-DD, YYYY-MM, YYYY, --MM-DD or --MM, as the locale writes what is known of it. */
function slotDate(value: string, locale: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (!year) return value
  if (!month) return year
  const date = new Date(Date.UTC(year === '-' ? 2000 : Number(year), Number(month) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    ...(year === '-' ? {} : { year: 'numeric' }),
  }).format(date)
}
