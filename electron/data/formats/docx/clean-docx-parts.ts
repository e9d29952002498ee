import { escapeHtml } from '../../../../shared/document/html/escape-html.ts'
import { inflateZipEntry } from '../zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../zip/read-zip-directory.ts'
import { writeZip } from '../zip/write-zip.ts'
import { DECORATIVE_NAME } from './docx-picture.ts'

const FIRST = '[Content_Types].xml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * Replaces the properties that the writer fills in by itself (author, dates, program) with title and language alone,
 * marks decorative pictures for screen readers, and packs the file again without dates.
 */
export function cleanDocxParts(archive: Buffer, page: { readonly title: string; readonly language: string }): Buffer {
  const entries = readZipDirectory(archive)
  // Programs that recognise a file by its first bytes look for the content types in the first place.
  const ordered = entries.toSorted((first, second) => Number(second.name === FIRST) - Number(first.name === FIRST))
  const parts = new Map(ordered.map((entry) => [entry.name, inflateZipEntry(archive, entry)]))
  parts.set('docProps/core.xml', Buffer.from(coreProperties(page)))
  parts.set('docProps/app.xml', Buffer.from(EXTENDED_PROPERTIES))
  const document = parts.get('word/document.xml')?.toString('utf8') ?? ''
  parts.set('word/document.xml', Buffer.from(markDecorative(document)))
  return writeZip(parts, 'deflated')
}

const EXTENDED_PROPERTIES = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`

function coreProperties(page: { readonly title: string; readonly language: string }): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(page.title)}</dc:title>` +
    `<dc:language>${escapeHtml(page.language)}</dc:language></cp:coreProperties>`
  )
}

function markDecorative(xml: string): string {
  return xml.replaceAll(/<wp:docPr ([^<>]*?)\/>/g, (whole, attributes: string) =>
    attributes.includes(`name="${DECORATIVE_NAME}"`) ? `<wp:docPr ${attributes}>${DECORATIVE}</wp:docPr>` : whole,
  )
}
