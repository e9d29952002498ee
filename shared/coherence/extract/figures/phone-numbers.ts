import type { Reading } from '../phrases/reading.ts'

/** Four bare numbers in a row are a telephone or an account number ("+33 1 42 76 40 40"): no quantity among them. */
const ROW = 4

/** Marks rows of bare numbers as used, so that no extractor takes them for quantities. */
export function dropPhoneNumbers(reading: Reading): void {
  let first = 0
  for (let at = 0; at <= reading.pieces.length; at += 1) {
    if (reading.pieces[at]?.type === 'number') continue
    if (at - first >= ROW) reading.use(first, at)
    first = at + 1
  }
}
