import type { TFunction } from 'i18next'

/** A value of an audit line in words: states and languages by their names, anything else as it was written. */
export function auditValue(name: string, value: unknown, t: TFunction): string {
  const stored = String(value)
  if (typeof value === 'boolean') return t(`audit:value.${stored}`)
  // A reason is one of our words for a lock, and a person's own words elsewhere.
  if (name === 'reason') return t(`audit:value.${stored}`, { defaultValue: stored })
  if (name !== 'status') return stored
  // One word serves points and documents; terms have their own.
  return t([`common:pointStatus.${stored}`, `common:documentStatus.${stored}`, `messages:term.is.${stored}`], {
    defaultValue: stored,
  })
}
