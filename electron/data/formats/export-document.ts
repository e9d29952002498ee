import type { DocumentJson } from '../../../shared/document/document-json.ts'
import { toHtml } from '../../../shared/document/html/to-html.ts'
import { toMarkdown } from '../../../shared/document/markdown/to-markdown.ts'
import { withTitle } from '../../../shared/document/with-title.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import { writeDocx } from './docx/write-docx.ts'
import type { DocxPage } from './docx/write-docx.ts'

export type ExportFormat = 'md' | 'html' | 'docx'

/** The bytes of a document in another format. They hold the text under its title and language: no author, date, path or program. */
export async function exportDocument(body: DocumentJson, page: DocxPage, format: ExportFormat): Promise<Buffer> {
  const document = withTitle(body, page.title)
  switch (format) {
    case 'md':
      return Buffer.from(toMarkdown(document), 'utf8')
    case 'html':
      return Buffer.from(toHtml(document, page), 'utf8')
    case 'docx':
      return writeDocx(document, page)
    default:
      return assertNever(format)
  }
}
