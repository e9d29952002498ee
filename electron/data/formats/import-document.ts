import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { DocumentJson } from '../../../shared/document/document-json.ts'
import { fromHtml } from '../../../shared/document/html/from-html.ts'
import type { ImportedDocument } from '../../../shared/document/imported-document.ts'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { fromText } from '../../../shared/document/text/from-text.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { fileKind } from './file-kind.ts'
import type { FileKind } from './file-kind.ts'
import { FORMAT_LIMITS } from './format-limits.ts'
import type { ImportedFile } from './imported-file.ts'
import { readDocx } from './docx/read-docx.ts'
import { readTextFile } from './read-text-file.ts'

/** The first half of a sign that the end of a title cut in two. */
const CUT_PAIR = /[\ud800-\udbff]$/

const READERS: Readonly<Record<Exclude<FileKind, 'docx'>, (text: string) => ImportedDocument>> = {
  html: fromHtml,
  markdown: fromMarkdown,
  text: fromText,
}

/**
 * Reads the bytes of a .md, .txt, .html or .docx file into a document. `name` is the file's name, never its path.
 * Throws `file-unsupported`, `file-damaged` or `file-too-large`; nothing is written and nothing is fetched.
 */
export async function importDocument(name: string, bytes: Buffer): Promise<ImportedFile> {
  try {
    return await readDocument(name, bytes)
  } catch (error) {
    // Of several files that were chosen together, the person must know which one.
    if (error instanceof AppError)
      throw new AppError(error.code, error.message, { ...error.details, file: name }, { cause: error })
    throw error
  }
}

async function readDocument(name: string, bytes: Buffer): Promise<ImportedFile> {
  if (bytes.length > FORMAT_LIMITS.file) throw new AppError('file-too-large', 'the file is too large', { bytes: bytes.length })
  const kind = fileKind(name, bytes)
  if (kind === 'docx') {
    const { tracked, ...read } = await readDocx(bytes)
    return finish(name, read, tracked === 0 ? [] : [{ code: 'changes-accepted', subject: String(tracked), count: 1 }])
  }
  const file = readTextFile(bytes, kind === 'html' ? declaredCharset(bytes) : '')
  return finish(
    name,
    READERS[kind](file.text),
    file.guessed ? [{ code: 'encoding-guessed', subject: file.encoding, count: 1 }] : [],
  )
}

function finish(name: string, read: ImportedDocument, warnings: ImportedFile['warnings']): ImportedFile {
  const language = LANGUAGES.find((one) => one === read.language.toLowerCase().split(/[-_]/)[0])
  return {
    title: (read.title || firstHeading(read.document) || name.replace(/\.[^.]*$/, '')).slice(0, 300).replace(CUT_PAIR, ''),
    body: read.document,
    warnings: [...warnings, ...read.repairs],
    ...(language === undefined ? {} : { language }),
    ...(read.direction === '' ? {} : { direction: read.direction }),
  }
}

function firstHeading(document: DocumentJson): string {
  const heading = document.content.find((node) => node.type === 'heading')
  return heading === undefined
    ? ''
    : plainText({ type: 'doc', content: [heading] })
        .text.replaceAll('\n', ' ')
        .trim()
}

function declaredCharset(bytes: Buffer): string {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]{2,30})/i.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? ''
}
