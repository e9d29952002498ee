import { logEntrySchema } from '../../model/log-entry.ts'
import { canonicalJson } from '../canonical-json.ts'
import { entryHash } from '../entry-hash.ts'
import { headSignatureSchema } from '../head-signature.ts'
import type { LineProblem } from '../log-fault.ts'
import { logHeaderSchema } from '../log-header.ts'
import type { LogItem } from '../log-line.ts'
import type { TextHash } from '../log-tools.ts'

const SCHEMAS = { entry: logEntrySchema, signature: headSignatureSchema, header: logHeaderSchema }

export interface ReadLine {
  /** null when the line holds none. With `form` it is what a lenient reader would take from the line. */
  readonly item: LogItem | null
  readonly problem: LineProblem | null
  /** It is an entry whose hash is that of its content and of the previous hash that it names. */
  readonly genuine: boolean
}

/** Reads one line without its LF. It never throws, and depends on nothing but the line. */
export function readLogLine(text: string, sha256: TextHash): ReadLine {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return { item: null, problem: 'json', genuine: false }
  }
  try {
    // The value as it was read is what counts: the schema's answer would lack a key such as `__proto__`.
    if (!isItem(value)) return { item: null, problem: 'shape', genuine: false }
    const problem = canonicalJson(value) === text ? null : 'form'
    const genuine = 'entry' in value && entryHash(value.entry, sha256) === value.entry.hash
    return { item: value, problem, genuine }
  } catch {
    // No canonical form (half of a surrogate pair), or nested deeper than the stack.
    return { item: null, problem: 'shape', genuine: false }
  }
}

function isItem(value: unknown): value is LogItem {
  if (typeof value !== 'object' || value === null) return false
  const [part, ...others] = Object.entries(value)
  if (part === undefined || others.length > 0) return false
  const [name, held] = part
  return (name === 'entry' || name === 'signature' || name === 'header') && SCHEMAS[name].safeParse(held).success
}
