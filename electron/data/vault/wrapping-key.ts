import { hkdfSync } from 'node:crypto'

/**
 * The key that wraps the data key: the passphrase's, joined with a second factor when there is one (a random value
 * that main keeps sealed by the system's keychain). Without the factor the wrap cannot be opened, whatever the passphrase.
 */
export function wrappingKey(passphraseKey: Uint8Array, factor: Uint8Array | null): Buffer {
  return Buffer.from(hkdfSync('sha256', passphraseKey, factor ?? new Uint8Array(0), 'unisson/wrap/1', 32))
}
