import type { TypographyEdit } from './typography-edit.ts'

/** Applies edits that do not overlap to a plain string. */
export function applyEdits(text: string, edits: readonly TypographyEdit[]): string {
  return edits
    .toReversed()
    .reduce((result, edit) => result.slice(0, edit.start) + edit.replacement + result.slice(edit.end), text)
}
