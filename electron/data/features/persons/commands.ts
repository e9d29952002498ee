import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Person } from '../../../../shared/domain/person.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import type { Argon2Cost } from '../../vault/argon2-cost.ts'
import { derivePassphraseKey } from '../../vault/derive-passphrase-key.ts'
import { seal } from '../../vault/sealed-box.ts'
import { NO_THROTTLE } from '../../vault/throttle.ts'
import { found } from '../../wrappers/found.ts'
import { findHolder, findPerson, listPersons, putPerson, renameHolder, retirePersonAt } from './queries.ts'
import type { PersonKdf, PersonKey } from './schema.ts'

/** The holder, made at the first need; called and titled as the settings say. */
export function requireHolder(open: OpenWorkspace): Person {
  const { person: name, role } = open.settings()
  const present = findHolder(open.database)
  if (present !== null) {
    if (present.name !== name || present.role !== role) renameHolder(open.database, name, role)
    return { ...present, name, role }
  }
  return addKeyed(open, { name, role, holder: true }, (id, secret) => ({
    sealedKey: seal(open.vaultKey, secret, id),
    kdf: null,
    throttle: NO_THROTTLE,
  }))
}

/** Who is at the workstation now: the author of what is written, the one who is not the second person. */
export function requireActing(open: OpenWorkspace): Person {
  const acting = open.acting()
  return acting === null ? requireHolder(open) : found(findPerson(open.database, acting.id), 'person', acting.id)
}

/** A person with a key pair of their own, sealed under their own passphrase (`wrap`, already derived). */
export function addPerson(open: OpenWorkspace, input: Pick<Person, 'name' | 'role'>, wrap: PassphraseWrap): Person {
  requireHolderActs(open)
  const name = input.name.trim()
  const taken = listPersons(open.database).some((person) => person.retiredAt === null && sameName(person.name, name))
  if (taken) throw new AppError('already-exists', 'A person has this name already', { name })
  return addKeyed(open, { name, role: input.role, holder: false }, (id, secret) => sealUnder(wrap, id, secret))
}

/** The person neither acts nor signs any more; their key is destroyed, what they signed can still be checked. */
export function retirePerson(open: OpenWorkspace, { id }: { readonly id: string }): Person {
  requireHolderActs(open)
  const person = found(findPerson(open.database, id), 'person', id)
  if (person.holder) throw new AppError('refused', 'The holder of the workspace cannot be retired', { reason: 'holder' })
  if (person.retiredAt !== null) return person
  const retiredAt = open.now().toISOString()
  retirePersonAt(open.database, id, retiredAt)
  return { ...person, retiredAt }
}

/** A passphrase made into a key with a new salt; the caller wipes `key`. */
export interface PassphraseWrap {
  readonly key: Buffer
  readonly kdf: PersonKdf
}

export async function passphraseWrap(passphrase: string, cost: Argon2Cost): Promise<PassphraseWrap> {
  const salt = randomBytes(32)
  return { key: await derivePassphraseKey(passphrase, salt, cost), kdf: { ...cost, salt: salt.toString('base64') } }
}

/** Bound to the person and the cost: a row whose cost was lowered, or that was copied to somebody else, does not open. */
export function sealUnder({ key, kdf }: PassphraseWrap, personId: string, secret: Uint8Array): PersonKey {
  return { sealedKey: seal(key, secret, boundTo(personId, kdf)), kdf, throttle: NO_THROTTLE }
}

export function boundTo(personId: string, kdf: PersonKdf): string {
  return JSON.stringify([personId, kdf.memoryKibibytes, kdf.passes, kdf.lanes, kdf.salt])
}

function addKeyed(
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

function requireHolderActs(open: OpenWorkspace): void {
  if (!requireActing(open).holder)
    throw new AppError('refused', 'Only the holder of the workspace adds or retires persons', { reason: 'holder-only' })
}

function sameName(left: string, right: string): boolean {
  return left.localeCompare(right, 'und', { sensitivity: 'accent' }) === 0
}
