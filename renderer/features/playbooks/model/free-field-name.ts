/** A name that no field has yet: `field_1`, `field_2`… */
export function freeFieldName(taken: readonly string[]): string {
  const names = new Set(taken)
  let number = 1
  while (names.has(`field_${number}`)) number += 1
  return `field_${number}`
}
