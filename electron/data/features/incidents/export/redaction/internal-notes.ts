/** What a person wrote for those inside, by its name in the data of an event. */
export const INTERNAL: readonly string[] = ['note', 'notes', 'background', 'comment', 'observed']

/** The internal words in a value, each as it was written. */
export function internalNotes(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    typeof held === 'string' ? (INTERNAL.includes(key) && held.trim() !== '' ? [held.trim()] : []) : internalNotes(held),
  )
}
