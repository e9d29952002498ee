import type { Printable, PrintLanguage } from '../../../../shared/contract/printable.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import type { PaperChoice } from './paper-choice.ts'

interface Asked extends PaperChoice {
  readonly incidentId: string
  readonly playbookId: string
  readonly redacted: boolean
  readonly language: PrintLanguage
  readonly suggestedName: string
  /** Called once the file is named: from then on it is being made. */
  readonly onNamed: () => void
  readonly signal: AbortSignal
}

/** What was written: the file's name, and the code of the log's head when the file carries one to compare with. */
export interface SavedPaper {
  readonly name: string
  readonly anchor: string | null
  /** Originals that the archive names and does not hold. */
  readonly leftOut: readonly string[]
}

/** Asks where, then writes. Null when the person chose no file. */
export async function savePaper(asked: Asked): Promise<SavedPaper | null> {
  const { paper, incidentId, redacted, language, number, format, suggestedName, signal } = asked
  const file = await shell('chooseSave', { suggestedName, format })
  if (file === null) return null
  asked.onNamed()
  const { grant } = file
  if (format === 'pdf') {
    await shell('exportPdf', { printable: printableOf(asked), grant })
    return { name: file.name, anchor: null, leftOut: [] }
  }
  if (format === 'jsonl') return { ...(await api.incidents.exportLog({ incidentId, grant }, { signal })), leftOut: [] }
  if (paper === 'calls')
    return { ...(await api.contacts.exportCalls({ incidentId, grant }, { signal })), anchor: null, leftOut: [] }
  if (format !== 'csv' && format !== 'docx' && format !== 'json' && format !== 'zip')
    throw new TypeError(`No paper is a ${format}`)
  const { name, leftOut } = await api.incidents.exportFile({ incidentId, grant, format, redacted, number, language }, { signal })
  return { name, anchor: null, leftOut: leftOut.map((piece) => piece.name) }
}

function printableOf({ paper, incidentId, playbookId, redacted, language, number }: Asked): Printable {
  switch (paper) {
    case 'book':
      return { kind: 'crisis-book', playbookId, version: null, incidentId, language }
    case 'sitrep':
      return { kind: 'sitrep', incidentId, redacted, language, number }
    case 'review':
      return { kind: 'incident-review', incidentId, redacted, language }
    case 'log':
    case 'incident':
    case 'evidence':
    case 'calls':
      return { kind: 'incident-log', incidentId, redacted, language }
  }
}
