/** A line of a source file that may be mutated; `line` counts from 1. */
export interface CodeLine {
  readonly file: string
  readonly line: number
}

/** The lines of a TypeScript file that hold code of their own: no blank, comment, import, type or lone bracket. */
export function codeLines(file: string, source: string): readonly CodeLine[] {
  const found: CodeLine[] = []
  let inComment = false
  for (const [index, text] of source.split('\n').entries()) {
    const line = text.trim()
    if (line.startsWith('/*')) inComment = true
    if (!inComment && isCode(line)) found.push({ file, line: index + 1 })
    if (line.includes('*/')) inComment = false
  }
  return found
}

function isCode(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return false
  return !/^(?:\/\/|import\b|export (?:type|interface)\b|type\b|interface\b|readonly\b|\} from )/u.test(line)
}
