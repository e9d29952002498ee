import { contactSchema, type Contact } from '../../../../shared/domain/crisis/model/contact.ts'
import type { ContactForm } from './contact-form.ts'

const lines = (typed: string): string[] =>
  typed
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The contact that was typed over the one that was there. Throws `ZodError` for more lines than a contact holds. */
export function toContact(form: ContactForm, before: Contact | null, now: string): Omit<Contact, 'id'> {
  const { verified, phones, emails, ...typed } = form
  const { id: _, ...contact } = contactSchema.parse({
    id: 'contact--new',
    ...before,
    ...typed,
    name: form.name.trim(),
    phones: lines(phones),
    emails: lines(emails),
    verifiedAt: verified ? now : (before?.verifiedAt ?? null),
  })
  return contact
}
