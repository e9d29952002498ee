import type { RolePosition } from '../../../../shared/domain/crisis/model/events/role-events.ts'
import { seatKey } from '../../../../shared/domain/crisis/engine/seat-key.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import type { Session } from '../../session/session.ts'
import { requireUnlocked } from '../../wrappers/unlocked.ts'
import { openSigningKey } from '../persons/commands/open-signing-key.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { running } from './running.ts'
import type { Written } from './written.ts'
import { writeEntry } from './write-entry.ts'
import { writeTogether } from './write-together.ts'

interface HandedSeat {
  readonly roleId: string
  readonly position: RolePosition
  readonly words: { readonly offered: string; readonly accepted: string; readonly vacated: string }
}

interface HandOver {
  readonly incidentId: string
  readonly to: string
  readonly passphrase: string
  readonly note: string
  readonly seats: readonly HandedSeat[]
}

interface Deed {
  readonly author: Person
  readonly written: Written
}

/**
 * Passes seats from who is at the workstation to a person who proves by their passphrase that they are here: all
 * of it or nothing, whether the rules refuse a part of it, the disk is full or the process dies. Throws `refused`.
 */
export async function handOver(
  session: Session,
  { incidentId, to, passphrase, ...given }: HandOver,
): Promise<readonly LogEntry[]> {
  const { person: taker, secret } = await openSigningKey(session, to, passphrase)
  // Nothing is signed with it: that it opened is the proof.
  secret.fill(0)
  const open = requireUnlocked(session)
  const deeds = deedsOf(open, incidentId, requireActing(open), taker, given)
  return writeTogether(open.database, incidentId, () =>
    deeds.map(({ author, written }) => writeEntry(open, running(open.database, incidentId), written, author)),
  )
}

function deedsOf(
  { database }: OpenWorkspace,
  incidentId: string,
  giver: Person,
  taker: Person,
  { note, seats }: Pick<HandOver, 'note' | 'seats'>,
): readonly Deed[] {
  const { state } = running(database, incidentId)
  return seats.flatMap(({ roleId, position, words }): readonly Deed[] => {
    const seat = { roleId, position }
    // Nobody holds both seats of a role, and the deputy is who most often takes over.
    const rises = position === 'primary' && state.seats.get(seatKey(roleId, 'deputy'))?.personId === taker.id
    const leaves: Written = {
      event: { kind: 'role.vacated', data: { roleId, position: 'deputy', reason: words.vacated } },
      text: words.vacated,
    }
    const offers: Written = { event: { kind: 'handover.offered', data: { ...seat, to: taker.id, note } }, text: words.offered }
    const accepts: Written = { event: { kind: 'handover.accepted', data: seat }, text: words.accepted }
    return [
      ...(rises ? [{ author: taker, written: leaves }] : []),
      { author: giver, written: offers },
      { author: taker, written: accepts },
    ]
  })
}
