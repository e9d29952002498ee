import { changedParts } from './changed-parts.ts'
import type { ThingChange } from './playbook-change.ts'

interface Thing {
  readonly id: string
}

/** Numbers of the outline are renumbered at will: what counts is who stands before whom. */
const ORDER: ReadonlySet<string> = new Set(['order'])

/** Two ordered lists of things with ids: what came, went, changed or moved. What stayed as it was is not listed. */
export function compareThings(before: readonly Thing[], after: readonly Thing[]): readonly ThingChange[] {
  const was = new Map(before.map((thing, index) => [thing.id, { thing, index }]))
  const is = new Set(after.map(({ id }) => id))
  const stayed = after.filter(({ id }) => was.has(id))
  const inPlace = longestRising(stayed.map(({ id }) => was.get(id)?.index ?? 0))
  const moved = new Set(stayed.filter((_thing, index) => !inPlace.has(index)).map(({ id }) => id))
  const changes = after.flatMap((thing): readonly ThingChange[] => {
    const { id } = thing
    const old = was.get(id)
    if (!old) return [{ id, change: 'added', moved: false, parts: [] }]
    const parts = changedParts(old.thing, thing, ORDER)
    return parts.length > 0 || moved.has(id) ? [{ id, change: 'changed', moved: moved.has(id), parts }] : []
  })
  return withRemoved(before, is, after, changes)
}

/** Puts each removed thing behind the last one before it that is still there. */
function withRemoved(
  before: readonly Thing[],
  is: ReadonlySet<string>,
  after: readonly Thing[],
  changes: readonly ThingChange[],
): readonly ThingChange[] {
  const behind = new Map<string | null, ThingChange[]>()
  let last: string | null = null
  for (const { id } of before) {
    if (is.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), { id, change: 'removed', moved: false, parts: [] }])
  }
  const own = new Map(changes.map((change) => [change.id, change]))
  return [...(behind.get(null) ?? []), ...after.flatMap(({ id }) => [...[own.get(id) ?? []].flat(), ...(behind.get(id) ?? [])])]
}

/** Indices of a longest run of values that rises (patience sorting): what did not move when the others did. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  }
  const found = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) found.add(index)
  return found
}
