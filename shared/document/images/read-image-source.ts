import { decodeBase64 } from './decode-base64.ts'
import { imageSize } from './image-size.ts'
import type { ImageSize, ImageType } from './image-size.ts'

const HEADER = /^data:image\/(png|jpe?g|webp|gif);base64,/i
/** Where a JPEG's size stands behind its thumbnail and colour profile. */
const HEADER_CHARACTERS = 1_400_000

export interface ImageSource extends ImageSize {
  readonly type: ImageType
  /** The image itself, base64. */
  readonly base64: string
}

/** Type and size of an embedded image from its own header; null when the address is no image of the four types. */
export function readImageSource(source: string): ImageSource | null {
  const header = HEADER.exec(source)
  if (header === null) return null
  const named = (header[1] ?? '').toLowerCase()
  const type = named === 'jpg' ? 'jpeg' : (named as ImageType)
  const base64 = source.slice(header[0].length)
  const size = imageSize(type, decodeBase64(base64.slice(0, HEADER_CHARACTERS)))
  return size === null ? null : { type, base64, ...size }
}
