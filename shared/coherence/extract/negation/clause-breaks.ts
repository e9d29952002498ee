import { clauseSign } from '../pieces/clause-sign.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** By piece: the next one, itself included, that ends a clause, and the next comma; the number of pieces when none follows. */
export interface Clauses {
  readonly nextBreak: Int32Array
  readonly nextComma: Int32Array
}

/** Where the clauses of a sentence may end: at strong signs and at words like "mais". */
export function clauseBreaks(reading: Reading): Clauses {
  const { length } = reading.pieces
  const nextBreak = new Int32Array(length + 1).fill(length)
  const nextComma = new Int32Array(length + 1).fill(length)
  const words = new Uint8Array(length)
  for (const { first } of reading.all(KIND.clauseBreak)) words[first] = 1
  for (let at = length - 1; at >= 0; at -= 1) {
    const sign = clauseSign(reading.pieces[at])
    nextBreak[at] = sign === 'strong' || words[at] === 1 ? at : (nextBreak[at + 1] ?? length)
    nextComma[at] = sign === 'comma' ? at : (nextComma[at + 1] ?? length)
  }
  return { nextBreak, nextComma }
}
