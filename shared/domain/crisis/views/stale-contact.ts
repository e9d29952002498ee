import type { Contact } from '../model/contact.ts'

const DAYS = 90

/** Whether nobody has verified the contact's data for more than 90 days. */
export function staleContact({ verifiedAt }: Pick<Contact, 'verifiedAt'>, now: string): boolean {
  return verifiedAt === null || Date.parse(now) - Date.parse(verifiedAt) > DAYS * 86_400_000
}
