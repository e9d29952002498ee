import type { CrisisEvent, CrisisEventKind } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

/** Evidence enters with its bytes, by `evidence.add`; a jump is what the watch of the clock saw. */
const OWN_CALL: ReadonlySet<string> = new Set<CrisisEventKind>(['evidence.added', 'clock.jumped'])

/** Throws `refused` for what a screen cannot say by itself: the log would name a file, or a jump, that never was. */
export function refuseOwnCall({ kind }: CrisisEvent): void {
  if (OWN_CALL.has(kind)) throw new AppError('refused', 'This has a call of its own', { reason: 'own-call' })
}
