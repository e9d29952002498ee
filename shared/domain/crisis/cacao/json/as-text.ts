/** The value when it is a text, else null. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
