import { createPublicKey, type KeyObject } from 'node:crypto'

interface PublicKey {
  readonly key: KeyObject
  /** In the one spelling that is stored and whose fingerprint is shown. */
  readonly publicKey: string
}

/** An Ed25519 public key as `Person.publicKey` has it, spaces and line ends let go; null for anything else. */
export function readPublicKey(text: string): PublicKey | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text.replaceAll(/\s/gu, ''), 'base64'), format: 'der', type: 'spki' })
    if (key.asymmetricKeyType !== 'ed25519') return null
    return { key, publicKey: key.export({ type: 'spki', format: 'der' }).toString('base64') }
  } catch {
    return null
  }
}
