type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

const STEPS: readonly (readonly [Unit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** A difference in milliseconds in the largest unit that it fills, for Intl.RelativeTimeFormat; under a minute it is "now". */
export function relativeParts(milliseconds: number): readonly [number, Unit] {
  for (const [unit, size] of STEPS) {
    if (Math.abs(milliseconds) >= size) return [Math.trunc(milliseconds / size), unit]
  }
  return [0, 'second']
}
