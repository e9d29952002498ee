import { AppError } from '../../../shared/errors/app-error.ts'
import type { ErrorCode } from '../../../shared/errors/error-code.ts'

const CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOSPC: ['disk-full', 'The disk is full'],
  EDQUOT: ['disk-full', 'The disk quota is used up'],
  EFBIG: ['disk-full', 'The file grew past the limit of the system'],
  EROFS: ['read-only', 'The disk is read-only'],
  EACCES: ['read-only', 'The file or folder may not be written'],
  EPERM: ['read-only', 'The file or folder may not be written'],
  ENOENT: ['file-unreadable', 'The file or folder is not there'],
  EISDIR: ['file-unreadable', 'This is a folder, not a file'],
  EIO: ['file-unreadable', 'The disk failed'],
}

/** A failure of the file system as a typed error; anything else is given back as it is. Paths stay out of the message. */
export function toFileFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const known = CODES[error.code]
  return known === undefined ? error : new AppError(known[0], known[1], { system: error.code }, { cause: error })
}
