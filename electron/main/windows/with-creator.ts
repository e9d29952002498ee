/**
 * The document information of a PDF with our name where Chromium writes its whole user agent. Spaces keep every byte
 * where it was, because the file's table of contents points at offsets. A PDF without that entry is returned as it is.
 */
export function withCreator(pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const start = text.indexOf('/Creator (Mozilla/')
  if (start < 0) return pdf
  const end = closingParenthesis(text, start + '/Creator ('.length)
  if (end < 0) return pdf
  const copy = Uint8Array.from(pdf)
  copy.fill(0x20, start, end + 1)
  copy.set(Buffer.from('/Creator (Unisson)', 'latin1'), start)
  return copy
}

/** A string of a PDF may hold parentheses: escaped by a backslash, or in pairs. */
function closingParenthesis(bytes: Buffer, from: number): number {
  let depth = 1
  for (let index = from; index < bytes.length; index += 1) {
    const byte = bytes[index]
    if (byte === 0x5c) index += 1
    else if (byte === 0x28) depth += 1
    else if (byte === 0x29) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return -1
}
