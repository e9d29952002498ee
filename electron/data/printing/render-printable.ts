import type { Printable } from '../../../shared/contract/printable.ts'
import { isDrawable } from '../../../shared/domain/crisis/graph/is-drawable.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import { buildMatrix } from '../features/coherence/build-matrix.ts'
import type { CoherenceEngine } from '../coherence-engine.ts'
import { readDocument } from '../features/documents/version-commands.ts'
import { findPlaybook } from '../features/playbooks/queries.ts'
import { findTopic } from '../features/topics/queries.ts'
import { printableHtml } from '../formats/printable-html.ts'
import { found } from '../wrappers/found.ts'
import { requireUnlocked, type WorkspaceDoor } from '../wrappers/unlocked.ts'
import { checkReport } from './check-report.ts'
import { bookPage } from './crisis/book-page.ts'
import { incidentPage } from './crisis/incident-page.ts'
import { paperHtml } from './crisis/paper-html.ts'
import { matrixHtml } from './matrix-html.ts'

/** The self-contained page of what is to be printed; it forbids itself every script and every outside resource. */
export async function renderPrintable(door: WorkspaceDoor, engine: CoherenceEngine, printable: Printable): Promise<string> {
  switch (printable.kind) {
    case 'document': {
      const { head, body } = readDocument(requireUnlocked(door), printable.documentId)
      return printableHtml(body, { title: head.title, language: head.language, direction: head.direction })
    }
    case 'check-report':
      return checkReport(door, engine, printable.documentId, printable.language)
    case 'matrix': {
      const open = requireUnlocked(door)
      const topic = printable.topicId === null ? null : findTopic(open.database, printable.topicId)
      return matrixHtml(buildMatrix(open, printable.topicId), topic?.name ?? null, printable.language)
    }
    case 'crisis-book':
      return paperHtml(bookPage(requireUnlocked(door), printable))
    case 'playbook-graph': {
      const { database } = requireUnlocked(door)
      const playbook = found(findPlaybook(database, printable.playbookId, printable.version), 'playbook', printable.playbookId)
      if (!isDrawable(playbook))
        throw new AppError('refused', 'A plan of so many steps is not drawn', { reason: 'graph-too-large' })
      // What lays a graph out is read when one is asked for.
      const { graphHtml } = await import('./crisis/graph/graph-html.ts')
      return graphHtml(playbook, printable.language)
    }
    case 'sitrep':
    case 'incident-review':
    case 'incident-log':
      return paperHtml(incidentPage(requireUnlocked(door), printable))
    default:
      return assertNever(printable)
  }
}
