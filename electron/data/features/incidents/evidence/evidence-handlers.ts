import { EVIDENCE_LIMIT_BYTES } from '../../../../../shared/domain/crisis/model/evidence-limit.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import type { Implementer } from '../../../implementer.ts'
import { newId } from '../../../new-id.ts'
import { found } from '../../../wrappers/found.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../../wrappers/unlocked.ts'
import { appendAudit } from '../../audit/queries.ts'
import { requireActing } from '../../persons/commands/require-acting.ts'
import { running } from '../running.ts'
import { writeEntry } from '../write-entry.ts'
import { keepOriginal } from './keep-original.ts'
import { lookAtFile } from './look-at-file.ts'
import { readOriginal } from './read-original.ts'

/** Originals in and out of files that the person chose. */
export function evidenceHandlers({ evidence }: Implementer, door: WorkspaceDoor, grants: FileGrants) {
  return {
    look: evidence.look.handler(async ({ input: { grant } }) => {
      requireUnlocked(door)
      return lookAtFile(await grants.read(grant, 'peek', EVIDENCE_LIMIT_BYTES))
    }),
    add: evidence.add.handler(async ({ input: { incidentId, grant, text, evidence: said } }) => {
      requireUnlocked(door)
      const file = await grants.read(grant, 'peek', EVIDENCE_LIMIT_BYTES)
      const seen = lookAtFile(file)
      if (seen.sha256 !== said.sha256)
        throw new AppError('conflict', 'The file is no longer the one that was looked at', { name: seen.name })
      const open = requireUnlocked(door)
      const added = { ...said, ...seen, id: newId(open, 'evidence') }
      const event = { kind: 'evidence.added' as const, data: { evidence: added } }
      const entry = writeEntry(open, running(open.database, incidentId), { event, text }, requireActing(open), () => {
        // Here, so that two calls at once are one entry, and that what the rules refused may be tried with the same choice.
        grants.spend(grant)
        keepOriginal(open.database, seen.sha256, file.bytes)
      })
      open.publish({ type: 'changed', entity: 'incidents', id: incidentId })
      return entry
    }),
    check: evidence.check.handler(
      unlocked(door, ({ database }, { sha256 }: { readonly sha256: string }) => readOriginal(database, sha256).state),
    ),
    save: evidence.save.handler(
      unlocked(door, (open, input: { readonly incidentId: string; readonly evidenceId: string; readonly grant: string }) => {
        const { state } = running(open.database, input.incidentId)
        const piece = found(state.evidence.get(input.evidenceId) ?? null, 'evidence', input.evidenceId)
        const original = readOriginal(open.database, piece.sha256)
        if (original.state !== 'intact')
          throw new AppError('refused', 'The original cannot be given out', { reason: `original-${original.state}` })
        const { name } = grants.write(input.grant, original.bytes)
        open.database.transaction(() => {
          appendAudit(open, 'evidence.saved', input.incidentId, { name: piece.name, file: name, hash: piece.sha256 })
        })
        return { name }
      }),
    ),
  }
}
