import { ImageRun, TextRun } from 'docx'
import type { DocumentNode } from '../../../../shared/document/document-json.ts'
import { readImageSource } from '../../../../shared/document/images/read-image-source.ts'

/** Width of the text on an A4 page with Word's margins, in pixels at 96 to the inch. */
const TEXT_WIDTH = 600
const TEXT_HEIGHT = 880
/** Name by which the cleaning step knows a decorative picture. */
export const DECORATIVE_NAME = 'decorative'

/** A picture at its size, or as wide as the text. Word has no WebP: such a picture leaves its alternative text. */
export function docxPicture(node: DocumentNode): ImageRun | TextRun {
  const source = readImageSource(String(node.attrs?.['src'] ?? ''))
  const alt = String(node.attrs?.['alt'] ?? '')
  if (source === null || source.type === 'webp') return new TextRun({ text: `[${alt}]`, italics: true })
  const scale = Math.min(1, TEXT_WIDTH / source.width, TEXT_HEIGHT / source.height)
  return new ImageRun({
    type: source.type === 'jpeg' ? 'jpg' : source.type,
    data: Buffer.from(source.base64, 'base64'),
    transformation: {
      width: Math.max(1, Math.round(source.width * scale)),
      height: Math.max(1, Math.round(source.height * scale)),
    },
    altText: { name: node.attrs?.['decorative'] === true ? DECORATIVE_NAME : 'picture', description: alt },
  })
}
