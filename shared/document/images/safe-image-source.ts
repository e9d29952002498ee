import { DOCUMENT_LIMITS } from '../restore/document-limits.ts'
import { readImageSource } from './read-image-source.ts'

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/**
 * The data address in its canonical form when it really is a PNG, JPEG, WebP or GIF of bearable size, else null.
 * The bytes are believed, not the label: the header must match, and a picture that would decode to gigabytes is refused.
 */
export function safeImageSource(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > DOCUMENT_LIMITS.imageCharacters) return null
  const image = readImageSource(value.trim().replaceAll(/[\t\n\f\r ]/g, ''))
  if (image === null || !BASE64.test(image.base64)) return null
  if (image.width * image.height > DOCUMENT_LIMITS.imagePixels) return null
  return `data:image/${image.type};base64,${image.base64}`
}
