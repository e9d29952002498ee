/** Canonical units that `Intl.NumberFormat` names in every language, under its own names. */
const UNITS: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  mile: 'mile',
  foot: 'foot',
  ha: 'hectare',
  l: 'liter',
  g: 'gram',
  kg: 'kilogram',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  celsius: 'celsius',
  'km/h': 'kilometer-per-hour',
}

const CURRENCY = /^[A-Z]{3}$/

/** A figure and its unit as `locale` writes them: "12 000 000 €", "55 %", "15 jours"; a counted noun follows as it is. */
export function figureWords(
  { value, max, unit }: { readonly value: number; readonly max?: number | undefined; readonly unit: string },
  locale: string,
): string {
  const known = UNITS[unit]
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 3,
    ...(CURRENCY.test(unit) ? { style: 'currency', currency: unit, minimumFractionDigits: 0 } : {}),
    ...(unit === 'percent' ? { style: 'percent' } : {}),
    ...(known ? { style: 'unit', unit: known, unitDisplay: 'long' } : {}),
  })
  const scale = unit === 'percent' ? 100 : 1
  const number = max === undefined ? format.format(value / scale) : format.formatRange(value / scale, max / scale)
  const named = known !== undefined || unit === 'percent' || CURRENCY.test(unit)
  return named || unit === '' ? number : `${number} ${unit}`
}
