import type { Scrub } from '../../../../../../shared/domain/crisis/redaction/create-scrub.ts'
import { INTERNAL } from './internal-notes.ts'

/**
 * What is internal, what identifies, and the hashes, with which a guess at what was taken out could be proved. `owner` is a
 * name by its nature, and `kept` what a foreign file said of its authors and of those to call, in words of its own.
 */
const DROPPED: ReadonlySet<string> = new Set([
  ...INTERNAL,
  ...'owner kept forbiddenLines emails phones signature headCode hash requestHash previousHash sha256 publicKey keyFingerprint fileName __proto__'.split(
    ' ',
  ),
])
const OF_FILE: ReadonlySet<string> = new Set(['name', 'source', 'capturedAt'])
/** Ids that the program made, and instants: nothing in them was written by a person. */
const MADE = /^(?:[a-z][a-z0-9-]*--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)$/u

/** Any JSON value without names, phones and internal notes. */
export function redactJson(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return MADE.test(value) ? value : scrub(value)
  if (Array.isArray(value)) return value.map((each) => redactJson(each, scrub))
  if (typeof value !== 'object' || value === null) return value
  // What is said of a file: its name, and who gave it.
  const isFile = Object.hasOwn(value, 'sha256')
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) =>
      DROPPED.has(key) || (isFile && OF_FILE.has(key)) ? [] : [[scrub(key), redactJson(held, scrub)]],
    ),
  )
}
