import { generateKeyPairSync } from 'node:crypto'
import type { Person } from '../../../../../shared/domain/person.ts'
import { newId } from '../../../new-id.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { putPerson } from '../queries.ts'
import type { PersonKey } from '../schema.ts'

/** A person with a new Ed25519 key pair; `toKey` seals the private one (PKCS #8 in DER), which is wiped afterwards. */
export function addKeyed(
  open: OpenWorkspace,
  input: Pick<Person, 'name' | 'role' | 'holder'>,
  toKey: (id: string, secret: Buffer) => PersonKey,
): Person {
  const pair = generateKeyPairSync('ed25519')
  const secret = pair.privateKey.export({ type: 'pkcs8', format: 'der' })
  const person: Person = {
    ...input,
    id: newId(open, 'person'),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    createdAt: open.now().toISOString(),
    retiredAt: null,
  }
  try {
    putPerson(open.database, person, toKey(person.id, secret))
  } finally {
    secret.fill(0)
  }
  return person
}
