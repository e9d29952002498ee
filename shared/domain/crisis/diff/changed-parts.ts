import { languageTagSchema } from '../model/localized-text.ts'
import type { ChangedPart } from './playbook-change.ts'

/** Properties of two values that differ, texts language by language. */
export function changedParts(before: object, after: object, ignored: ReadonlySet<string>): readonly ChangedPart[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !ignored.has(name))
  return names.flatMap((part): readonly ChangedPart[] => {
    const [old, now]: readonly unknown[] = [was.get(part), is.get(part)]
    if (same(old, now)) return []
    if (!isText(old) || !isText(now)) return [{ part, language: null, before: old, after: now }]
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((language) => old[language] !== now[language])
      .map((language) => ({ part, language, before: old[language], after: now[language] }))
  })
}

function isText(value: unknown): value is Readonly<Record<string, string>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return Object.entries(value).every(([tag, text]) => languageTagSchema.safeParse(tag).success && typeof text === 'string')
}

/** Equal as values, whatever the order of the names in an object. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b))
    return false
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return left.size === right.size && [...left].every(([name, value]) => right.has(name) && same(value, right.get(name)))
}
