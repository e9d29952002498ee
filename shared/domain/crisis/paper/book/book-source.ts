import type { IncidentState } from '../../engine/incident-state.ts'
import type { Contact } from '../../model/contact.ts'
import type { Playbook } from '../../model/playbook.ts'
import type { PaperPage } from '../paper-page.ts'
import type { PaperWords } from '../paper-words.ts'

/** What the book is made of. */
export interface BookSource {
  readonly playbook: Playbook
  readonly contacts: readonly Contact[]
  /** Names by id. */
  readonly persons: ReadonlyMap<string, string>
  /** Null: the plan alone, to be filled in by hand. */
  readonly run: { readonly state: IncidentState; readonly anchor: string } | null
  readonly language: PaperPage['language']
  /** ISO. */
  readonly now: string
}

/** What every part of the book needs. */
export interface BookKit extends BookSource {
  readonly words: PaperWords
  /** The language in which the plan is read. */
  readonly content: string
  readonly titleOf: (roleId: string) => string
  /** "n° 5" of a step, by its id; what is not there has no number. */
  readonly numberOf: (stepId: string) => string
}
