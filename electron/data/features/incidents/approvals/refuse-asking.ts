import type { CrisisEvent } from '../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'

/** Throws `refused`: a request is written into the log by the call that writes its file, or its hash would be of nothing. */
export function refuseAsking({ kind }: CrisisEvent): void {
  if (kind === 'message.approval-requested')
    throw new AppError('refused', 'A signature by file is asked for by its own call', { reason: 'asked-with-its-file' })
}
