import type { z } from 'zod'
import type { StoredContact } from '../../../../../shared/contract/contacts-contract.ts'
import type { Contact, contactSchema } from '../../../../../shared/domain/crisis/model/contact.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import { newId } from '../../../new-id.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { checkRevision } from '../../../wrappers/check-revision.ts'
import { found } from '../../../wrappers/found.ts'
import { countCalls, deleteStored, findStored, listStored, putStored } from './contact-queries.ts'

type Given = Omit<z.output<typeof contactSchema>, 'id'> & { readonly id?: string }

export function saveContact(
  open: OpenWorkspace,
  { contact: given, revision }: { readonly contact: Given; readonly revision?: number },
): StoredContact {
  const before = given.id === undefined ? null : found(findStored(open.database, given.id), 'contact', given.id)
  if (before !== null) checkRevision(before.revision, revision)
  const contact: Contact = { ...given, id: before?.contact.id ?? newId(open, 'contact') }
  if (contact.calledBy !== null) {
    found(findStored(open.database, contact.calledBy), 'contact', contact.calledBy)
    refuseCircle(open, contact)
  }
  const stored = { contact, revision: (before?.revision ?? 0) + 1 }
  putStored(open.database, stored, open.now().toISOString())
  return stored
}

/** Those whom they called stand at the top of the tree from then on. */
export function removeContact({ database }: OpenWorkspace, { id }: { readonly id: string }): Contact {
  const { contact } = found(findStored(database, id), 'contact', id)
  const calls = countCalls(database, id)
  if (calls > 0) throw new AppError('still-used', 'A log tells of calls to this contact', { calls })
  deleteStored(database, id)
  return contact
}

function refuseCircle({ database }: OpenWorkspace, contact: Contact): void {
  const callers = new Map(listStored(database).map(({ contact: { id, calledBy } }) => [id, calledBy]))
  callers.set(contact.id, contact.calledBy)
  const passed = new Set<string>()
  for (let at: string | null = contact.id; at !== null; at = callers.get(at) ?? null) {
    if (passed.has(at)) throw new AppError('refused', 'They would call each other in a circle', { reason: 'call-circle' })
    passed.add(at)
  }
}
