import { AppError } from '../../../../shared/errors/app-error.ts'
import { FORMAT_LIMITS } from '../format-limits.ts'

const [SLASH, EXCLAMATION, QUESTION, GREATER, QUOTE, APOSTROPHE] = [0x2f, 0x21, 0x3f, 0x3e, 0x22, 0x27]

/**
 * Refuses an XML part that would cost too much to read: declared entities (a hundred bytes that expand to gigabytes,
 * and never written by a word processor), too many elements, or nesting without reason.
 */
export function checkXmlPart(name: string, xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new AppError('file-damaged', `the part ${name} declares a document type`)
  let elements = 0
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === SLASH) depth -= 1
    else if (next === EXCLAMATION || next === QUESTION) at = asideEnd(xml, at)
    else {
      elements += 1
      at = tagEnd(xml, at)
      if (xml.charCodeAt(at - 1) !== SLASH) depth += 1
    }
    if (depth > FORMAT_LIMITS.xmlDepth) throw new AppError('file-damaged', `the part ${name} is nested too deep`)
    if (elements > FORMAT_LIMITS.xmlElements) throw new AppError('file-too-large', `the part ${name} holds too many elements`)
  }
}

/** Where a comment, a CDATA section or an instruction ends: tags inside it are no tags. */
function asideEnd(xml: string, start: number): number {
  const closing = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>'
  const end = xml.indexOf(closing, start + 2)
  return end < 0 ? xml.length : end
}

/** Where a tag ends; a ">" inside a quoted attribute does not end it. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === GREATER) return at
    if (code === QUOTE || code === APOSTROPHE) {
      const close = xml.indexOf(code === QUOTE ? '"' : "'", at + 1)
      if (close < 0) return xml.length
      at = close
    }
  }
  return xml.length
}
