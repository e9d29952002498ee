export interface BoundedCache<Value> {
  get(key: string): Value | undefined
  /** `size` is what the entry counts for, in the unit of the cache's capacity; 1 when absent. */
  set(key: string, value: Value, size?: number): void
}

/**
 * A cache that forgets what was not used lately. Two generations instead of a linked list: when the young one is
 * full it becomes the old one, and what is read from the old one moves back, so that a read costs one or two look-ups.
 */
export function createBoundedCache<Value>(capacity: number): BoundedCache<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  let held = 0
  const set = (key: string, value: Value, size = 1): void => {
    if (held + size > capacity / 2) {
      old = young
      young = new Map()
      held = 0
    }
    young.set(key, value)
    held += size
  }
  return {
    get(key) {
      const recent = young.get(key)
      if (recent !== undefined) return recent
      const previous = old.get(key)
      if (previous === undefined) return undefined
      old.delete(key)
      set(key, previous)
      return previous
    },
    set,
  }
}
