import { extname } from 'node:path'
import { UsageProblem } from '../usage-problem.ts'

export type TextFormat = 'markdown' | 'plain' | 'html' | 'docx'

const FORMATS: Readonly<Record<string, TextFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
}

/** How a file is read, from its extension; an extension that cannot be read is refused by name. */
export function textFormat(path: string): TextFormat {
  const format = FORMATS[extname(path).toLowerCase()]
  if (format === undefined) throw new UsageProblem(`cannot read ${path}: expected a .md, .txt, .html or .docx file`)
  return format
}
