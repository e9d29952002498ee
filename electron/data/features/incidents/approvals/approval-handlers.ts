import type { FileGrants } from '../../../files/file-grants.ts'
import type { Implementer } from '../../../implementer.ts'
import type { Session } from '../../../session/session.ts'
import { announced } from '../../../wrappers/announced.ts'
import { requireUnlocked, unlocked } from '../../../wrappers/unlocked.ts'
import { originOf } from '../../persons/commands/origin-of.ts'
import { listPersons } from '../../persons/queries.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { prepareEntry } from '../prepare-entry.ts'
import { running } from '../running.ts'
import { writeEntry } from '../write-entry.ts'
import { askApproval } from './ask-approval.ts'
import { readApproval } from './read-approval.ts'
import { readRequest, signingBlock } from './read-request.ts'
import { signRequest } from './sign-request.ts'

/** Bytes of an approval: its schema leaves room for less than a tenth of this. */
const LARGEST = 64_000

type Asked = Parameters<typeof askApproval>[3]

/** Approvals between two workstations. Every check is made here: a window is never asked whether something is allowed. */
export function approvalHandlers({ approvals }: Implementer, session: Session, grants: FileGrants) {
  const ask = (open: OpenWorkspace, asked: Asked) => askApproval(open, grants, originOf(session, open), asked)
  return {
    ask: approvals.ask.handler(
      unlocked(
        session,
        announced(['incidents'], ask, (_, { incidentId }) => incidentId),
      ),
    ),
    readRequest: approvals.readRequest.handler(async ({ input: { grant } }) => {
      requireUnlocked(session)
      const { file, request } = await readRequest(grants, grant)
      const standing = listPersons(requireUnlocked(session).database).filter(({ retiredAt }) => retiredAt === null)
      const signers = standing.filter((person) => signingBlock(request, person) === null).map(({ id }) => id)
      return { file, request, signers }
    }),
    sign: approvals.sign.handler(({ input }) => signRequest(session, grants, input)),
    look: approvals.look.handler(async ({ input: { grant, ...of } }) => {
      requireUnlocked(session)
      const granted = await grants.read(grant, 'peek', LARGEST)
      const open = requireUnlocked(session)
      const { author, event, keyFingerprint, signedAt } = readApproval(open, of, granted)
      prepareEntry(open, running(open.database, of.incidentId), { event, text: '' }, author)
      const { name, role, post } = author
      return { name, role, post, keyFingerprint, signedAt, file: granted.name }
    }),
    take: approvals.take.handler(async ({ input: { grant, text, ...of } }) => {
      requireUnlocked(session)
      const granted = await grants.read(grant, 'take', LARGEST)
      const open = requireUnlocked(session)
      const { author, event } = readApproval(open, of, granted)
      const entry = writeEntry(open, running(open.database, of.incidentId), { event, text }, author)
      open.publish({ type: 'changed', entity: 'incidents', id: of.incidentId })
      return entry
    }),
  }
}
