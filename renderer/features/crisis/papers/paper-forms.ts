import type { PaperKind } from './paper-choice.ts'
import type { SaveFormat } from './save-format.ts'

interface PaperForm {
  readonly paper: PaperKind
  readonly formats: readonly SaveFormat[]
  /** Whether names, phones and internal notes can be taken out of it. */
  readonly redactable: boolean
}

/** What a crisis leaves on paper and in files, in the order in which it is asked for. */
export const PAPER_FORMS: readonly PaperForm[] = [
  { paper: 'book', formats: ['pdf'], redactable: false },
  { paper: 'sitrep', formats: ['pdf', 'docx'], redactable: true },
  { paper: 'log', formats: ['pdf', 'csv', 'jsonl'], redactable: true },
  { paper: 'review', formats: ['pdf'], redactable: true },
  { paper: 'calls', formats: ['csv'], redactable: false },
  { paper: 'incident', formats: ['json'], redactable: true },
  { paper: 'evidence', formats: ['zip'], redactable: false },
]
