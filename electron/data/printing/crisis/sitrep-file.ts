import type { Printable } from '../../../../shared/contract/printable.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { incidentPage } from './incident-page.ts'
import { paperDocx } from './paper-docx.ts'

/** A situation report as a Word document: the same page as the printed one. */
export function sitrepFile(open: OpenWorkspace, asked: Extract<Printable, { kind: 'sitrep' }>): Promise<Buffer> {
  return paperDocx(incidentPage(open, asked))
}
