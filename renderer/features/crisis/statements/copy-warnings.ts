import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'

export type CopyWarning =
  | 'exercise'
  | 'test'
  | 'not-released'
  | 'not-approved'
  | 'withdrawn'
  | 'corrected'
  | 'expired'
  | 'reactive-only'
  | 'do-not-use'

/**
 * What whoever takes the words of a message away must know first. An answer to a question is said once it is approved; it is
 * not released. `now` ISO.
 */
export function copyWarnings(
  { incident }: IncidentState,
  { content, status, approvals }: MessageState,
  needed: number,
  now: string,
): readonly CopyWarning[] {
  const { qa } = content
  const gone = status === 'withdrawn' || status === 'corrected'
  const approved = approvals.length >= needed && (status === 'approved-once' || status === 'approved-twice')
  return [
    ...(incident?.mode === 'EXERCISE' ? (['exercise'] as const) : []),
    ...(incident?.mode === 'TEST' ? (['test'] as const) : []),
    ...(gone ? [status] : []),
    ...(!gone && status !== 'released' && qa === null ? (['not-released'] as const) : []),
    ...(!gone && status !== 'released' && qa !== null && !approved ? (['not-approved'] as const) : []),
    ...(qa !== null && qa.expiresAt !== null && qa.expiresAt < now ? (['expired'] as const) : []),
    ...(qa !== null && qa.clearance !== 'cleared' ? [qa.clearance] : []),
  ]
}
