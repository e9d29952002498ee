import type { PlaybookFault } from '../../../../shared/domain/crisis/check/playbook-fault.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { DraftEditor } from '../edit/use-draft-editor.ts'

/** What every part of the screen reads. */
export interface PlanView {
  readonly playbook: Playbook
  /** The language of the content on screen, which is not the one of the interface. */
  readonly language: string
  readonly faults: readonly PlaybookFault[]
  readonly selected: string | null
  readonly select: (stepId: string | null) => void
  /** Null: this version is only read. */
  readonly editor: DraftEditor | null
}
