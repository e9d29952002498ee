import type { SeededRandom } from './seeded-random.ts'

const STRINGS = [
  '',
  ' ',
  'fr',
  '2026-11-22T09:00:00.000Z',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e',
  "' OR 1 = 1 --",
  '"*" NEAR(a b) {title} : x',
  'a '.repeat(250),
  'mot '.repeat(20_000),
  '漢字',
  '漢',
  '%s%n',
  '{"type":"doc"}',
] as const

const SCALARS = [null, undefined, true, false, 0, -0, -1, 1.5, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 10n] as const

/** Whatever a page that lost its mind could send: no more than `depth` levels deep. */
export function hostileValue(random: SeededRandom, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 7 : 4)
  if (kind < 2) return random.pick(STRINGS)
  if (kind < 4) return SCALARS[random.below(SCALARS.length)]
  if (kind === 4) return new Date(random.below(2) === 0 ? Number.NaN : random.below(2 ** 40))
  const size = random.below(5)
  const values = Array.from({ length: size }, () => hostileValue(random, depth - 1))
  if (kind === 5) return values
  return Object.fromEntries(values.map((value) => [random.pick([...STRINGS, 'id', 'type', 'content', 'revision']), value]))
}
