import mammoth from 'mammoth'
import { fromHtml } from '../../../../shared/document/html/from-html.ts'
import type { ImportedDocument } from '../../../../shared/document/imported-document.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { docxParts } from './docx-parts.ts'
import { FORMAT_LIMITS } from '../format-limits.ts'
import { writeZip } from '../zip/write-zip.ts'

const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quote Speaker'] => blockquote > footer:fresh",
  'u => u',
  'strike => s',
]

/** An insertion, a deletion or a move that Word keeps as a change. Never past the next tag: the beginnings of many would be read to the end each. */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo) [^<>]*w:id=/g

/**
 * Reads a Word document. The archive is taken apart and checked here, and the reader gets only what passed, repacked:
 * bombs, damaged files and outside references never reach it. The text comes as if every tracked change were accepted,
 * and `tracked` counts them. Throws `file-damaged`, `file-too-large`, `file-unsupported`.
 */
export async function readDocx(bytes: Buffer): Promise<ImportedDocument & { readonly tracked: number }> {
  if (bytes.length > FORMAT_LIMITS.file) throw new AppError('file-too-large', 'the Word document is too large')
  const parts = docxParts(bytes)
  const html = await convert(writeZip(parts, 'stored'))
  // After a speaker another quote begins: the reader joins neighbours of one style.
  const read = fromHtml(html.replaceAll('</footer><p>', '</footer></blockquote><blockquote><p>'))
  const xml = parts.get('word/document.xml')?.toString('utf8') ?? ''
  return {
    ...read,
    language: language(xml, parts.get('word/styles.xml')?.toString('utf8') ?? ''),
    direction: direction(xml),
    tracked: xml.match(TRACKED)?.length ?? 0,
  }
}

async function convert(archive: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: archive },
      { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false, externalFileAccess: false },
    )
    return value
  } catch (error) {
    throw new AppError('file-damaged', 'the Word document cannot be read', {}, { cause: error })
  }
}

/** The language that most runs name; else that of the default style. */
function language(documentXml: string, stylesXml: string): string {
  const votes = new Map<string, number>()
  for (const [, tag = ''] of documentXml.matchAll(/<w:lang [^<>]*?w:val="([A-Za-z-]{2,20})"/g))
    votes.set(tag, (votes.get(tag) ?? 0) + 1)
  const [most] = [...votes].toSorted((first, second) => second[1] - first[1])
  return most?.[0] ?? /<w:lang [^<>]*?w:val="([A-Za-z-]{2,20})"/.exec(stylesXml)?.[1] ?? ''
}

/** Right to left when more than half of the paragraphs are. */
function direction(documentXml: string): 'rtl' | '' {
  const paragraphs = documentXml.match(/<w:p[ >]/g)?.length ?? 0
  const rightToLeft = documentXml.match(/<w:bidi(?:\/>| w:val="(?:1|true|on)"\/>)/g)?.length ?? 0
  return rightToLeft * 2 > paragraphs ? 'rtl' : ''
}
