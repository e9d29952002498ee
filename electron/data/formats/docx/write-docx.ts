import { Document, Packer } from 'docx'
import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import type { Direction } from '../../../../shared/domain/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { cleanDocxParts } from './clean-docx-parts.ts'
import { DocxBlocks } from './docx-blocks.ts'
import { docxLanguage } from './docx-language.ts'
import { docxStyles } from './docx-styles.ts'

export interface DocxPage {
  readonly title: string
  readonly language: Language
  readonly direction: Direction
}

/**
 * Writes a Word document with real styles (headings, Quote, Quote Speaker), numbered lists, tables, links, pictures
 * with their alternative text, language and direction. The file names no author, no program, no date and no path.
 */
export async function writeDocx(document: DocumentJson, page: DocxPage): Promise<Buffer> {
  const blocks = new DocxBlocks(page.direction)
  const children = blocks.write(document.content)
  const file = new Document({
    styles: docxStyles(docxLanguage(page.language)),
    numbering: { config: blocks.numbering },
    sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, children }],
  })
  return cleanDocxParts(await Packer.toBuffer(file), page)
}
