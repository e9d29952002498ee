import { sitrepFile } from '../../../printing/crisis/sitrep-file.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { LeftOut } from '../../../../../shared/contract/incidents-contract.ts'
import type { PrintLanguage } from '../../../../../shared/contract/printable.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import type { Implementer } from '../../../implementer.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import type { Session } from '../../../session/session.ts'
import { announced } from '../../../wrappers/announced.ts'
import { finishInTurns } from '../../../wrappers/finish-in-turns.ts'
import { transactional } from '../../../wrappers/transactional.ts'
import { requireUnlocked } from '../../../wrappers/unlocked.ts'
import { appendAudit } from '../../audit/queries.ts'
import { addShipped } from '../../playbooks/commands.ts'
import { markHead } from '../commands.ts'
import { evidenceZip } from './evidence-zip.ts'
import { importIncident } from './import-incident.ts'
import { incidentBundle } from './incident-bundle.ts'
import { logCsv } from './log-csv.ts'
import { readIncidentFile } from './read-incident-file.ts'
import { redaction } from './redaction/redaction.ts'
import { writeRedactedJson } from './redaction/write-redacted-json.ts'
import { writeIncidentJson } from './write-incident-json.ts'

interface Asked {
  readonly incidentId: string
  readonly format: 'json' | 'csv' | 'docx' | 'zip'
  readonly redacted: boolean
  readonly number: number | null
  readonly language: PrintLanguage
}

/** Incidents as files. `shipped` reads the playbooks that come with the program: they are there before what a file brings. */
export function incidentFileHandlers(
  { incidents }: Implementer,
  session: Session,
  grants: FileGrants,
  shipped: () => Promise<readonly Playbook[]>,
) {
  const take = announced(['incidents', 'playbooks'], transactional(importIncident), ({ id }) => id)
  return {
    exportFile: incidents.exportFile.handler(async ({ input: { grant, ...asked }, signal }) => {
      const { bytes, leftOut } = await made(session, asked, signal)
      // Nothing was written yet, and nothing will be.
      if (signal?.aborted === true) throw new AppError('cancelled', 'The call was given up')
      const open = requireUnlocked(session)
      const { name } = grants.write(grant, bytes)
      const { incidentId, format, redacted } = asked
      open.database.transaction(() => {
        appendAudit(open, 'incident.exported', incidentId, { format, file: name, redacted })
      })
      return { name, leftOut: [...leftOut] }
    }),
    importFile: incidents.importFile.handler(async ({ input: { grant } }) => {
      requireUnlocked(session)
      const { name, bytes } = await grants.read(grant, 'take')
      const bundle = readIncidentFile(bytes)
      const playbooks = await shipped()
      const open = requireUnlocked(session)
      open.database.transaction(() => {
        addShipped(open, playbooks)
      })
      return take(open, { file: name, bundle })
    }),
  }
}

interface Made {
  readonly bytes: Buffer
  readonly leftOut: readonly LeftOut[]
}

async function made(session: Session, asked: Asked, signal: AbortSignal | undefined): Promise<Made> {
  const open = requireUnlocked(session)
  if (asked.format !== 'zip') return { bytes: await bytesOf(open, { ...asked, format: asked.format }), leftOut: [] }
  if (asked.redacted) throw new AppError('refused', 'Originals cannot be redacted', { reason: 'evidence-not-redacted' })
  const steps = evidenceZip(open.database, incidentBundle(open.database, asked.incidentId))
  const { archive, leftOut } = await finishInTurns(session, steps, signal)
  return { bytes: archive, leftOut }
}

type Words = Asked & { readonly format: Exclude<Asked['format'], 'zip'> }

function bytesOf(open: OpenWorkspace, { incidentId, format, redacted, number, language }: Words): Buffer | Promise<Buffer> {
  // What leaves the workspace can be compared with the head as it is signed now.
  if (format === 'json' && !redacted) markHead(open, incidentId)
  const bundle = incidentBundle(open.database, incidentId)
  switch (format) {
    case 'json':
      return Buffer.from(redacted ? writeRedactedJson(open.database, bundle) : writeIncidentJson(bundle), 'utf8')
    case 'csv': {
      const { header, entries } = bundle
      return Buffer.from(logCsv(header, redacted ? redaction(open.database, bundle).entries : entries, !redacted), 'utf8')
    }
    case 'docx':
      return sitrepFile(open, { kind: 'sitrep', incidentId, number, redacted, language })
  }
}
