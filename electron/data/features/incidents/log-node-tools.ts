import { createHash, createPublicKey, verify } from 'node:crypto'
import type { LogTools } from '../../../../shared/domain/crisis/log/log-tools.ts'

/** The primitives of the log as Node has them. */
export const LOG_NODE_TOOLS: LogTools = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  verifySignature: (publicKey, text, signature) => {
    const x = Buffer.from(publicKey, 'hex').toString('base64url')
    try {
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
      return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'hex'))
    } catch {
      // Not every 32 bytes are a key.
      return false
    }
  },
}
