import type { z } from 'zod'
import { canonicalJson } from '../../../shared/domain/crisis/log/canonical-json.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { isTooDeep } from './is-too-deep.ts'

/** What is signed or hashed holds a text and what is said of it. */
const DEEPEST = 20

/** Files of ours that a person may take one for the other, by how their `format` begins. */
const OURS = { 'unisson-approval-request/': 'request', 'unisson-approval/': 'approval', 'unisson-key/': 'key' } as const

type OurKind = (typeof OURS)[keyof typeof OURS]

/**
 * A file that is hashed or signed: nothing may be in it that its schema does not read, or two programs would read two
 * things. Throws `refused` (`file-is-request`, `file-is-approval`, `file-is-key`) for another file of this family,
 * `file-unsupported` for what is something else, `file-damaged` for what is no longer what it was.
 */
export function readExactJson<T>(bytes: Uint8Array, kind: OurKind, schema: z.ZodType<T>): T {
  const value = parsed(bytes)
  const format = typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : ''
  const found = Object.entries(OURS).find(([name]) => format.startsWith(name))?.[1]
  if (found === undefined)
    throw new AppError('file-unsupported', 'The file is none that is signed', { format: format.slice(0, 60) })
  if (found !== kind) throw new AppError('refused', 'The file is another one of this family', { reason: `file-is-${found}` })
  const read = schema.safeParse(value)
  if (!read.success || !isSame(read.data, value)) throw damaged()
  return read.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isTooDeep(text, DEEPEST)) throw damaged()
    return JSON.parse(text)
  } catch (cause) {
    throw damaged(cause)
  }
}

function isSame(read: unknown, value: unknown): boolean {
  try {
    return canonicalJson(read) === canonicalJson(value)
  } catch {
    // Half of a surrogate pair has no canonical form.
    return false
  }
}

function damaged(cause?: unknown): AppError {
  return new AppError('file-damaged', 'The file is no longer what was written', {}, { cause })
}
