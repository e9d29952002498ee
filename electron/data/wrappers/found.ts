import { AppError } from '../../../shared/errors/app-error.ts'

/** The row, or the typed error `not-found`. */
export function found<T>(row: T | null, kind: string, id: string): T {
  if (row === null) throw new AppError('not-found', `There is no such ${kind}`, { kind, id })
  return row
}
