const SIGNS = { '>=': 'at-least', '<=': 'at-most', '~>': 'just-over', '~<': 'just-under', '~': 'about' } as const

/** How a compared quantity is bounded, and the rest of it. */
export interface BoundedFigure {
  readonly bound: (typeof SIGNS)[keyof typeof SIGNS] | null
  readonly rest: string
}

/** Takes the sign of a bound off a quantity as the checker writes it: ">=12000000 EUR" gives "at-least" and "12000000 EUR". */
export function boundedFigure(stored: string): BoundedFigure {
  for (const [sign, bound] of Object.entries(SIGNS) as [keyof typeof SIGNS, BoundedFigure['bound']][])
    if (stored.startsWith(sign)) return { bound, rest: stored.slice(sign.length) }
  return { bound: null, rest: stored }
}

const QUANTITY = /^(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?: (\S+))?$/
const CURRENCY = /^[A-Z]{3}$/

/** A quantity without its bound, as `locale` writes it: "12000000 EUR" is "12 millions d’euros" in French. Null for what is no quantity. */
export function figureWords(rest: string, locale: string): string | null {
  const [, low, high, unit] = QUANTITY.exec(rest) ?? []
  if (low === undefined) return null
  const format = formatOf(unit, locale)
  return high === undefined ? format(Number(low)) : `${new Intl.NumberFormat(locale).format(Number(low))}–${format(Number(high))}`
}

function formatOf(unit: string | undefined, locale: string): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })
  if (unit === undefined) return (value) => plain.format(value)
  if (unit === 'percent') return (value) => `${plain.format(value)}${locale.startsWith('fr') ? '\u202F' : ''}%`
  try {
    const style = CURRENCY.test(unit)
      ? ({
          style: 'currency',
          currency: unit,
          currencyDisplay: 'name',
          maximumFractionDigits: 2,
          minimumFractionDigits: 0,
        } as const)
      : ({ style: 'unit', unit, unitDisplay: 'long' } as const)
    const named = new Intl.NumberFormat(locale, style)
    return (value) => named.format(value)
  } catch {
    // A unit that the platform has no words for: the number alone, its noun stands in the excerpt.
    return (value) => plain.format(value)
  }
}
