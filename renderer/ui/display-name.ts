/** The name of a language or a region; a code that is none (typed half-way, or said by a file) is shown as it was given. */
export function displayName(names: Intl.DisplayNames, code: string, given = code): string {
  try {
    return names.of(code) ?? given
  } catch {
    return given
  }
}
