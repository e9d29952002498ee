import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { writeLog } from '../../../../shared/domain/crisis/log/write-log.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import type { Session } from '../../session/session.ts'
import { announced } from '../../wrappers/announced.ts'
import { requireUnlocked, unlocked } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { found } from '../../wrappers/found.ts'
import { findPlaybook } from '../playbooks/queries.ts'
import { appendAs } from './append-as.ts'
import { appendEntry, declareByHand, markHead } from './commands.ts'
import { handOver } from './hand-over.ts'
import { listEntries, listIncidents, listSignatures, searchEntries } from './queries.ts'
import { running } from './running.ts'

const FOUND_AT_MOST = 500

export function incidentHandlers({ incidents }: Implementer, session: Session, grants: FileGrants) {
  return {
    list: incidents.list.handler(unlocked(session, ({ database }) => [...listIncidents(database)])),
    declare: incidents.declare.handler(
      unlocked(
        session,
        announced(['incidents'], declareByHand, ({ id }) => id),
      ),
    ),
    open: incidents.open.handler(
      unlocked(session, ({ database }, { incidentId }: { incidentId: string }) => {
        const { header } = running(database, incidentId)
        const { playbookId: id, playbookVersion: version } = header
        return { header, playbook: found(findPlaybook(database, id, version), 'playbook', id) }
      }),
    ),
    entries: incidents.entries.handler(
      unlocked(session, ({ database }, input: { incidentId: string; afterSeq: number; limit: number }) => [
        ...listEntries(database, input.incidentId, input.afterSeq, input.limit),
      ]),
    ),
    search: incidents.search.handler(
      unlocked(session, ({ database }, { incidentId, text }: { incidentId: string; text: string }) => [
        ...searchEntries(database, incidentId, text, FOUND_AT_MOST),
      ]),
    ),
    append: incidents.append.handler(
      unlocked(
        session,
        announced(['incidents'], appendEntry, (_, { incidentId }) => incidentId),
      ),
    ),
    appendAs: incidents.appendAs.handler(async ({ input }) => {
      const entry = await appendAs(session, input)
      requireUnlocked(session).publish({ type: 'changed', entity: 'incidents', id: input.incidentId })
      return entry
    }),
    handOver: incidents.handOver.handler(async ({ input }) => {
      const entries = await handOver(session, input)
      requireUnlocked(session).publish({ type: 'changed', entity: 'incidents', id: input.incidentId })
      return [...entries]
    }),
    exportLog: incidents.exportLog.handler(
      unlocked(session, (open, { incidentId, grant }: { incidentId: string; grant: string }) => {
        const { header, head } = markHead(open, incidentId)
        const entries = listEntries(open.database, incidentId, 0, Number.MAX_SAFE_INTEGER)
        const lines = [...writeLog(header, entries, listSignatures(open.database, incidentId))]
        const { name } = grants.write(grant, lines.join(''))
        open.database.transaction(() => {
          appendAudit(open, 'incident.log-exported', incidentId, { file: name, entries: entries.length })
        })
        return { name, entries: entries.length, anchor: anchorCode(head) }
      }),
    ),
  }
}
