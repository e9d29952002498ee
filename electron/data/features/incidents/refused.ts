import type { Refusal } from '../../../../shared/domain/crisis/engine/refusal.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

/** What the engine refuses, as the typed error `refused`: `reason` is its code, the rest what it speaks of. */
export function refused({ code, values }: Refusal): AppError {
  const details = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' || typeof value === 'number' ? value : value.join(', '),
  ])
  return new AppError('refused', `The rules of the incident refuse this: ${code}`, {
    ...Object.fromEntries(details),
    reason: code,
  })
}
