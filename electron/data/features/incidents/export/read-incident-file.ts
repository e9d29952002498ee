import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { IncidentBundle } from './incident-bundle.ts'
import { incidentFileSchema } from './incident-file.ts'

/** Throws `file-unreadable` for what is no `unisson-incident/1`, with the place where it stops being one. */
export function readIncidentFile(bytes: Uint8Array): IncidentBundle {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
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
