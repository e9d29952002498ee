import { AppError } from '../../../../../shared/errors/app-error.ts'
import { FORMAT_LIMITS } from '../../../formats/format-limits.ts'
import { isTooDeep } from '../../../formats/is-too-deep.ts'
import type { IncidentBundle } from './incident-bundle.ts'
import { incidentFileSchema } from './incident-file.ts'

/** A playbook of a file may be nested 64 deep, and stands a few levels inside; beyond, no reader's stack is safe. */
const DEEPEST = 100

/** Throws `file-too-large` past 64 MB, `file-unreadable` for what is no `unisson-incident/1`, with the place where it stops being one. */
export function readIncidentFile(bytes: Uint8Array): IncidentBundle {
  if (bytes.length > FORMAT_LIMITS.file)
    throw new AppError('file-too-large', 'No incident is that large', { bytes: bytes.length })
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isTooDeep(text, DEEPEST)) throw new AppError('file-unreadable', 'The file is nested without reason')
    value = JSON.parse(text)
  } catch (cause) {
    throw new AppError('file-unreadable', 'The file is not JSON', {}, { cause })
  }
  const parsed = incidentFileSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError('file-unreadable', 'The file is no unisson-incident/1', { field: issue?.path.join('.') ?? '' })
  }
  const { header, playbook, entries, signatures, contacts } = parsed.data
  return { header, playbook, entries, signatures, contacts }
}
