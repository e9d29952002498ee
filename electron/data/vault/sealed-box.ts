import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** AES-256-GCM: nonce, tag, ciphertext in one buffer. `associated` must be the same to open it. */
export function seal(key: Uint8Array, plain: Uint8Array, associated: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(associated, 'utf8'))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** null when the key, the associated data or a byte is not right. The caller wipes the answer. */
export function unseal(key: Uint8Array, sealed: Uint8Array, associated: string): Buffer | null {
  if (sealed.length < NONCE + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
  decipher.setAAD(Buffer.from(associated, 'utf8'))
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  const body = decipher.update(sealed.subarray(NONCE + TAG))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch {
    return null
  } finally {
    body.fill(0)
  }
}
