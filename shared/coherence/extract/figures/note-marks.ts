import type { Reading } from '../phrases/reading.ts'

/** Marks the numbers of notes ("two reports [5]") as used: they count nothing. */
export function dropNoteMarks(reading: Reading): void {
  reading.pieces.forEach((piece, at) => {
    const note = piece.word.raw === '[' && reading.pieces[at + 1]?.type === 'number' && reading.pieces[at + 2]?.word.raw === ']'
    if (note) reading.use(at, at + 3)
  })
}
