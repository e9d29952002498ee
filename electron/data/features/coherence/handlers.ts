import { AppError } from '../../../../shared/errors/app-error.ts'
import type { Implementer } from '../../implementer.ts'

export function coherenceHandlers({ coherence }: Implementer) {
  const absent = (): never => {
    throw new AppError('internal', 'Not here yet')
  }
  return {
    check: coherence.check.handler(absent),
    checkMany: coherence.checkMany.handler(absent),
    waivers: coherence.waivers.handler(absent),
    waive: coherence.waive.handler(absent),
    unwaive: coherence.unwaive.handler(absent),
  }
}
