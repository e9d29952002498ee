import type { Contact } from '../../../../shared/domain/crisis/model/contact.ts'

/** What a person types of a contact. */
export interface ContactForm extends Pick<
  Contact,
  'name' | 'position' | 'organisation' | 'kind' | 'languages' | 'calledBy' | 'order' | 'notes'
> {
  /** One a line. */
  readonly phones: string
  /** One a line. */
  readonly emails: string
  /** Somebody made sure, now, that the numbers are right. */
  readonly verified: boolean
}
