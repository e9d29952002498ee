import { hashRaw } from '@node-rs/argon2'
import type { Argon2Cost } from './argon2-cost.ts'

/** `Algorithm.Argon2id`: the library's enum is ambient and const, which isolated modules cannot read. */
const ARGON2ID = 2

/** Argon2id of the passphrase (NFC, so that the same keys typed on another system give the same bytes): 32 bytes. */
export function derivePassphraseKey(passphrase: string, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), {
    algorithm: ARGON2ID,
    memoryCost: cost.memoryKibibytes,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  })
}
