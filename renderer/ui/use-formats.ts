import { useTranslation } from 'react-i18next'
import { displayName } from './display-name.ts'
import { relativeParts } from './relative-parts.ts'

/** Dates, numbers and names as the interface language writes them. Instants are ISO strings or milliseconds since 1970. */
export interface Formats {
  readonly date: (instant: string | number) => string
  /** With the day of the week and no year, for today. */
  readonly weekday: (instant: string | number) => string
  readonly dateTime: (instant: string | number) => string
  readonly clock: (instant: string | number) => string
  readonly relative: (instant: string | number) => string
  readonly number: (value: number) => string
  /** A share from 0 to 1, without decimals. */
  readonly percent: (share: number) => string
  readonly bytes: (value: number) => string
  readonly language: (code: string) => string
  readonly country: (code: string) => string
  readonly list: (items: readonly string[]) => string
  readonly compare: (left: string, right: string) => number
}

/** Formats of the interface language; the pseudo-locale borrows those of English. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return formatsOf(i18n.language === 'fr' ? 'fr' : 'en-GB')
}

const made = new Map<string, Formats>()

/** Made once a locale: every row of a list asks for them. */
function formatsOf(locale: string): Formats {
  const known = made.get(locale)
  if (known) return known
  const formats = makeFormats(locale)
  made.set(locale, formats)
  return formats
}

const at = (instant: string | number): Date => new Date(instant)

/** Each formatter is made when it is first used: reading the data of a locale takes milliseconds each, and most screens use few. */
function makeFormats(locale: string): Formats {
  const date = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }))
  const dateTime = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
  )
  const weekday = once(() => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }))
  const clock = once(
    () => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  )
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const number = once(() => new Intl.NumberFormat(locale))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
  const megabytes = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }))
  const kilobytes = once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }))
  const language = once(() => new Intl.DisplayNames([locale], { type: 'language' }))
  const region = once(() => new Intl.DisplayNames([locale], { type: 'region' }))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const collator = once(() => new Intl.Collator(locale, { numeric: true }))
  return {
    date: (instant) => date().format(at(instant)),
    weekday: (instant) => weekday().format(at(instant)),
    dateTime: (instant) => dateTime().format(at(instant)),
    clock: (instant) => clock().format(at(instant)),
    relative: (instant) => {
      const [value, unit] = relativeParts(at(instant).getTime() - Date.now())
      return relative().format(value, unit)
    },
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    // A small file would be none.
    bytes: (value) => (value < 100_000 ? kilobytes().format(Math.ceil(value / 1000)) : megabytes().format(value / 1_000_000)),
    language: (code) => displayName(language(), code),
    country: (code) => displayName(region(), code.toUpperCase(), code),
    list: (items) => list().format(items),
    compare: (left, right) => collator().compare(left, right),
  }
}

function once<T extends object>(make: () => T): () => T {
  let known: T | null = null
  return () => (known ??= make())
}
