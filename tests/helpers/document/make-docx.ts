import { writeZip } from '../../../electron/data/formats/zip/write-zip.ts'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A minimal Word file with the given body XML, and more parts when wanted. */
export function makeDocx(body: string, more: Readonly<Record<string, Buffer>> = {}): Buffer {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`
  return writeZip(
    new Map([
      ['[Content_Types].xml', Buffer.from(TYPES)],
      ['_rels/.rels', Buffer.from(RELATIONS)],
      ['word/document.xml', Buffer.from(document)],
      ...Object.entries(more),
    ]),
    'deflated',
  )
}
