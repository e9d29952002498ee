import type { SeededRandom } from '../../../helpers/seeded-random.ts'

const VALUES: readonly unknown[] = [null, 7, -1, 1.5, '', 'x', [], {}, true, ['x'], { type: 'end' }, 'action--1']

/** The value with one place of it changed or taken away. */
export function damaged(value: unknown, random: SeededRandom): unknown {
  if (typeof value !== 'object' || value === null || random.next() < 0.1) return random.pick(VALUES)
  const entries = Object.entries(value)
  if (entries.length === 0) return random.pick(VALUES)
  const [name] = random.pick(entries)
  const remove = random.next() < 0.3
  const next = entries.flatMap(([key, item]) => (key !== name ? [[key, item]] : remove ? [] : [[key, damaged(item, random)]]))
  return Array.isArray(value) ? next.map(([, item]) => item) : Object.fromEntries(next)
}
