import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { HeadSignature } from '../../../../shared/domain/crisis/log/head-signature.ts'
import { signedText } from '../../../../shared/domain/crisis/log/signed-text.ts'

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export interface LogSigner {
  /** 32 bytes in lower-case hexadecimal: goes into the header of each log. */
  readonly publicKey: string
  readonly sign: (incidentId: string, head: Omit<HeadSignature, 'signature'>) => HeadSignature
}

/**
 * Signs heads with the key of an unlocked workspace (`OpenWorkspace.signingSeed`, 32 bytes). Throws when the seed has
 * another length. Ed25519 is deterministic (RFC 8032): the same head at the same time has the same signature.
 */
export function createLogSigner(seed: Uint8Array): LogSigner {
  const der = Buffer.concat([PKCS8, seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign: (incidentId, head) => ({
      ...head,
      signature: sign(null, Buffer.from(signedText(incidentId, head), 'utf8'), key).toString('hex'),
    }),
  }
}
