import { randomBytes } from 'node:crypto'
import type { Argon2Cost } from '../../../vault/argon2-cost.ts'
import { derivePassphraseKey } from '../../../vault/derive-passphrase-key.ts'
import { seal } from '../../../vault/sealed-box.ts'
import { NO_THROTTLE } from '../../../vault/throttle.ts'
import type { PersonKdf, PersonKey } from '../schema.ts'

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
