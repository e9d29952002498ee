import type { TFunction } from 'i18next'
import { toErrorPayload } from '../../../../bridge/to-error-payload.ts'

/** What keeps an exercise from being opened, changed or started, in words; null for any other error, and for none. */
export function exerciseRefusal(error: unknown, t: TFunction): string | null {
  if (!error) return null
  const { code, details } = toErrorPayload(error)
  return code === 'refused' ? t(`exercise:refusal.${String(details['reason'])}`, details) : null
}
