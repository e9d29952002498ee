import type { TFunction } from 'i18next'
import type { Slot } from '../../../shared/domain/slot.ts'

/** The words of an id such as "country:FR" or "city:gao", when nobody gave a label. */
const plainId = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')

/** A slot in few words, as its chip shows it: "12 mort", "3 March", "condemn ≥ deplore". */
export function describeSlot(slot: Slot, t: TFunction, locale: string): string {
  if (slot.kind !== 'stance' && slot.label) return slot.label
  switch (slot.kind) {
    case 'figure': {
      const number = new Intl.NumberFormat(locale)
      const value = slot.max === undefined ? number.format(slot.value) : `${number.format(slot.value)}–${number.format(slot.max)}`
      const bound = slot.bound === 'exact' ? '' : `${t(`messages:slot.boundSign.${slot.bound}`)} `
      return `${bound}${value} ${slot.unit}`.trim()
    }
    case 'date':
      return slotDate(slot.value, locale)
    case 'actor':
    case 'place':
      return plainId(slot.id)
    case 'stance':
      return [slot.label ?? slot.act, slot.min ? `≥ ${slot.min}` : '', slot.max ? `≤ ${slot.max}` : ''].filter(Boolean).join(' ')
    case 'modality':
      return slot.level
    case 'polarity':
      return t(slot.negated ? 'messages:slot.negated' : 'messages:slot.affirmed')
    case 'quote':
      return `“${slot.verbatim.length > 40 ? `${slot.verbatim.slice(0, 39)}…` : slot.verbatim}”`
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
