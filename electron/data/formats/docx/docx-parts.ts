import { AppError } from '../../../../shared/errors/app-error.ts'
import { checkXmlPart } from './check-xml-part.ts'
import { FORMAT_LIMITS } from '../format-limits.ts'
import { inflateZipEntry } from '../zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../zip/read-zip-directory.ts'

const XML = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|docProps)\/[\w./-]+\.(?:xml|rels))$/i
const PICTURE = /^word\/media\/[^/]+\.(?:png|jpe?g|gif|webp)$/i

/**
 * The parts of a .docx that are read, inflated and checked; macros, embedded objects and unknown parts are left
 * behind. Throws `file-damaged`, `file-too-large` or `file-unsupported`.
 */
export function docxParts(bytes: Buffer): Map<string, Buffer> {
  const entries = readZipDirectory(bytes)
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    if (XML.test(entry.name)) {
      if (entry.size > FORMAT_LIMITS.xmlPart) throw new AppError('file-too-large', `the part ${entry.name} is too large`)
      const part = inflateZipEntry(bytes, entry)
      checkXmlPart(entry.name, decodeXml(part))
      parts.set(entry.name, part)
    } else if (PICTURE.test(entry.name) && entry.size <= FORMAT_LIMITS.picture) {
      parts.set(entry.name, inflateZipEntry(bytes, entry))
    }
  }
  if (!parts.has('word/document.xml')) throw new AppError('file-damaged', 'the archive holds no Word document')
  return parts
}

/** XML is UTF-8 or says UTF-16 with its byte order mark; the check must read what the parser will read. */
function decodeXml(part: Buffer): string {
  if (part[0] === 0xff && part[1] === 0xfe) throw new AppError('file-unsupported', 'the parts of the document are in UTF-16')
  if (part[0] === 0xfe && part[1] === 0xff) throw new AppError('file-unsupported', 'the parts of the document are in UTF-16')
  return part.toString('utf8')
}
