import { z } from 'zod'

/** Every way a call may fail. The union is closed: the screen maps each code to words, in each interface language. */
export const ERROR_CODES = [
  'bad-request',
  'unknown-method',
  'not-found',
  'conflict',
  'frozen',
  'locked',
  'refused',
  'in-use',
  'still-used',
  'wrong-passphrase',
  'weak-passphrase',
  'throttled',
  'already-exists',
  'not-initialised',
  'database-damaged',
  'database-newer',
  'disk-full',
  'read-only',
  'file-unreadable',
  'file-too-large',
  'file-unsupported',
  'file-damaged',
  'backup-invalid',
  'keychain-unavailable',
  'model-unusable',
  'data-process-down',
  'cancelled',
  'internal',
] as const

export const errorCodeSchema = z.enum(ERROR_CODES)

export type ErrorCode = z.infer<typeof errorCodeSchema>
