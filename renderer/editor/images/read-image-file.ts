import { safeImageSource } from '../../../shared/document/images/safe-image-source.ts'

/** Images live inside the document's JSON: larger ones would slow every save. */
export const IMAGE_LIMIT_BYTES = 2_000_000

export type ImageFileAnswer =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly fault: 'too-large' | 'unsupported' | 'unreadable' }

/** Reads a PNG, JPEG, WebP or GIF as a data: address, after decoding it once to prove that it is a picture. */
export async function readImageFile(file: File): Promise<ImageFileAnswer> {
  if (file.size > IMAGE_LIMIT_BYTES) return { ok: false, fault: 'too-large' }
  const source = await new Promise<string | null>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null))
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(file)
  })
  if (source === null) return { ok: false, fault: 'unreadable' }
  const safe = safeImageSource(source)
  if (safe === null) return { ok: false, fault: 'unsupported' }
  const image = new Image()
  image.src = safe
  try {
    await image.decode()
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
  return { ok: true, source: safe }
}
