import { createPrivateKey, sign } from 'node:crypto'
import { approvalText } from '../../../../shared/domain/crisis/log/approval-text.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { Session } from '../../session/session.ts'
import { requireUnlocked } from '../../wrappers/unlocked.ts'
import { openSigningKey } from '../persons/commands/open-signing-key.ts'
import { refuseAsking } from './approvals/refuse-asking.ts'
import { refuseAnimating } from './refuse-animating.ts'
import { refuseOwnCall } from './refuse-own-call.ts'
import { running } from './running.ts'
import type { Written } from './written.ts'
import { writeEntry } from './write-entry.ts'

interface AsPerson extends Written {
  readonly incidentId: string
  readonly personId: string
  readonly passphrase: string
}

/** An entry by a person who proves by their passphrase that they are here; an approval is signed with their own key. */
export async function appendAs(session: Session, { incidentId, personId, passphrase, ...written }: AsPerson): Promise<LogEntry> {
  refuseAnimating(written.event)
  refuseAsking(written.event)
  refuseOwnCall(written.event)
  const { person, secret } = await openSigningKey(session, personId, passphrase)
  try {
    const open = requireUnlocked(session)
    const before = running(open.database, incidentId)
    // A ratification that comes late would else say that it came in time. What was done on paper has the paper's time.
    if (written.happenedAt !== undefined && before.header.mode !== 'BACKFILL')
      throw new AppError('refused', 'What is proved by a passphrase happens now', { reason: 'happens-now' })
    const event = signed(written.event, incidentId, person, secret)
    return writeEntry(open, before, { ...written, event }, person)
  } finally {
    secret.fill(0)
  }
}

/** Whatever signature the screen gave is replaced by the person's own, over the incident and the hash of the text that they saw. */
function signed(event: CrisisEvent, incidentId: string, { publicKey }: Person, secret: Buffer): CrisisEvent {
  if (event.kind !== 'message.approved') return event
  const key = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })
  const value = sign(null, Buffer.from(approvalText(incidentId, event.data.hash), 'utf8'), key).toString('base64')
  const { messageId, hash } = event.data
  // Whatever else the screen gave goes: what is signed here did not come by file.
  return { kind: event.kind, data: { messageId, hash, signature: { publicKey, value } } }
}
