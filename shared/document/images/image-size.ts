export interface ImageSize {
  readonly width: number
  readonly height: number
}

export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp'

/** Pixel size read from an image's header; null when the bytes are not an image of that type. */
export function imageSize(type: ImageType, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = READERS[type](view)
    return size !== null && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    // A header that ends too early: DataView says so with a RangeError.
    if (error instanceof RangeError) return null
    throw error
  }
}

const READERS: Readonly<Record<ImageType, (view: DataView) => ImageSize | null>> = { png, jpeg, gif, webp }

function png(view: DataView): ImageSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(view: DataView): ImageSize | null {
  if (view.getUint32(0) !== 0x47494638) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Walks the segments to the first start of frame (C0–CF, but not the tables C4, C8 and CC). */
function jpeg(view: DataView): ImageSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** The three forms of WebP: lossy (VP8), lossless (VP8L), extended (VP8X). */
function webp(view: DataView): ImageSize | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null
  const form = view.getUint32(12)
  if (form === 0x56503820) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (form !== 0x56503858) return null
  const threeBytes = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 }
}
