import { AppError } from '../../../shared/errors/app-error.ts'

/** `given` is the revision an edit was made on; undefined asks for no check. Throws `conflict` with the present one. */
export function checkRevision(present: number, given: number | undefined): void {
  if (given === undefined || given === present) return
  throw new AppError('conflict', 'Somebody changed this in the meantime', { present, given })
}
