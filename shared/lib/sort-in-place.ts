/** From this length on the built-in sort is quicker. */
const LONG = 24

/**
 * Sorts an array where it stands, equal items in their order, as `Array.prototype.sort` does, which takes memory for every
 * call: the short lists of a sentence are sorted by the thousand.
 */
export function sortInPlace<Item>(items: Item[], compare: (left: Item, right: Item) => number): void {
  if (items.length >= LONG) {
    items.sort(compare)
    return
  }
  for (let next = 1; next < items.length; next += 1) {
    const item = items[next]
    if (item === undefined) continue
    let place = next
    for (; place > 0; place -= 1) {
      const before = items[place - 1]
      if (before === undefined || compare(before, item) <= 0) break
      items[place] = before
    }
    items[place] = item
  }
}
