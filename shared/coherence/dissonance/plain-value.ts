/** "about 15" and "15" are one value to a reader who compares two posts. */
export function plainValue(value: string): string {
  return value.replace(/^~[<>]?/u, '')
}
