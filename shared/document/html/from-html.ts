import { Parser } from 'htmlparser2'
import { AppError } from '../../errors/app-error.ts'
import type { ImportedDocument } from '../imported-document.ts'
import { restoreDocument } from '../restore.ts'
import { HtmlBuilder } from './html-builder.ts'

const MAX_LENGTH = 80_000_000
const MAX_DEPTH = 12_000
const CHUNK = 65_536

/**
 * Reads HTML, pasted or from a file, into a document. Nothing is executed or fetched: scripts, styles, foreign and
 * hidden content go, and what remains passes the restore door. Word's and Google Docs' forms become real structure.
 * Throws `file-too-large` past the limits of a document and `file-damaged` when nested beyond reason.
 */
export function fromHtml(html: string): ImportedDocument {
  if (html.length > MAX_LENGTH) throw new AppError('file-too-large', 'the HTML is too long')
  const builder = new HtmlBuilder()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (builder.depth >= MAX_DEPTH) throw new AppError('file-damaged', `the HTML is nested more than ${MAX_DEPTH} deep`)
        builder.open(name, attributes)
      },
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  parser.end()
  builder.end()
  const restored = restoreDocument(builder.root)
  if (!restored.ok) throw new AppError('file-too-large', restored.detail)
  const dropped = Array.from(builder.dropped, ([subject, count]) => ({ code: 'node-dropped', subject, count }) as const)
  return {
    document: restored.document,
    title: builder.title.slice(0, 300),
    language: builder.language,
    direction: builder.direction === 'rtl' || builder.direction === 'ltr' ? builder.direction : '',
    repairs: [...dropped, ...restored.repairs],
  }
}
