import { logEntrySchema } from '../../model/log-entry.ts'
import { canonicalJson } from '../canonical-json.ts'
import { headSignatureSchema } from '../head-signature.ts'
import type { LineProblem } from '../log-fault.ts'
import { logHeaderSchema } from '../log-header.ts'
import type { LogItem } from '../log-line.ts'

const SCHEMAS = { entry: logEntrySchema, signature: headSignatureSchema, header: logHeaderSchema }

interface ReadLine {
  /** null when the line holds none. With `form` it is what a lenient reader would take from the line. */
  readonly item: LogItem | null
  readonly problem: LineProblem | null
}

/** Reads one line without its LF. It never throws. */
export function readLogLine(text: string): ReadLine {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return { item: null, problem: 'json' }
  }
  try {
    // The value as it was read is what counts: the schema's answer would lack a key such as `__proto__`.
    if (!isItem(value)) return { item: null, problem: 'shape' }
    return { item: value, problem: canonicalJson(value) === text ? null : 'form' }
  } catch {
    // No canonical form (half of a surrogate pair), or nested deeper than the stack.
    return { item: null, problem: 'shape' }
  }
}

function isItem(value: unknown): value is LogItem {
  if (typeof value !== 'object' || value === null) return false
  const [part, ...others] = Object.entries(value)
  if (part === undefined || others.length > 0) return false
  const [name, held] = part
  return (name === 'entry' || name === 'signature' || name === 'header') && SCHEMAS[name].safeParse(held).success
}
