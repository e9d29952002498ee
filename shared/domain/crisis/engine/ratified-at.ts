import type { Severity } from '../model/severity.ts'
import { approvalsNeeded } from './approvals-needed.ts'
import type { MessageState } from './message-state.ts'

type Release = NonNullable<MessageState['release']>

/**
 * When an emergency release had the second persons that the level asks for; null: still owed. `at` is the instant of what
 * has just changed. The releaser's own approval, given before, is no second person's.
 */
export function ratifiedAt(
  { by, emergency }: Release,
  approvals: MessageState['approvals'],
  severity: Severity,
  at: string,
): string | null {
  if (emergency === null || emergency.ratifiedAt !== null) return emergency?.ratifiedAt ?? null
  const others = approvals.filter((approval) => approval.by !== by).length + emergency.ratifications.length
  return others >= approvalsNeeded(severity) ? at : null
}
