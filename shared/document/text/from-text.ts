import { AppError } from '../../errors/app-error.ts'
import type { ImportedDocument } from '../imported-document.ts'
import { restoreDocument } from '../restore.ts'
import type { DraftNode } from '../html/draft-node.ts'

const MAX_LENGTH = 20_000_000
/** A file whose lines were broken at a fixed width: long lines, of which the last of a paragraph may be short. */
const WRAPPED = { shortest: 45, longest: 100 }

/**
 * Reads plain text: blank lines part paragraphs. Inside a paragraph, lines broken at a fixed width are joined again;
 * other lines keep their ends as hard breaks. Without any blank line, each line is a paragraph.
 * Throws `file-too-large` past the limits of a document.
 */
export function fromText(text: string): ImportedDocument {
  if (text.length > MAX_LENGTH) throw new AppError('file-too-large', 'the text is too long')
  const clean = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?|[\f\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n')
  const hasBlankLines = /\n[ \t]*\n/.test(clean.trim())
  const paragraphs = clean.split(hasBlankLines ? /\n(?:[ \t]*\n)+/ : /\n/)
  const content = paragraphs.filter((paragraph) => paragraph.trim() !== '').map(paragraphNode)
  const restored = restoreDocument({ type: 'doc', content })
  if (!restored.ok) throw new AppError('file-too-large', restored.detail)
  // The breaks of lines were meant: only what was cleaned away is worth a word.
  const repairs = restored.repairs.filter((repair) => repair.subject !== 'line end')
  return { document: restored.document, title: '', language: '', direction: '', repairs }
}

function paragraphNode(paragraph: string): DraftNode {
  const lines = paragraph.split('\n').map((line) => line.trim())
  const text = lines.filter((line) => line !== '').join(isWrapped(lines) ? ' ' : '\n')
  return { type: 'paragraph', attrs: {}, content: [{ type: 'text', attrs: {}, content: [], text }] }
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1)
  return full.length > 0 && full.every((line) => line.length >= WRAPPED.shortest && line.length <= WRAPPED.longest)
}
