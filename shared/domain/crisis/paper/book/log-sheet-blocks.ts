import type { PaperBlock } from '../paper-page.ts'
import type { BookKit } from './book-source.ts'
import { plain } from '../plain.ts'

/** What fits an A4 sheet with lines that a hand can write on. */
const ROWS = 15
const SHEETS = 4

/** Blank sheets of the log. The lines are numbered "P1, P2…", so that nobody takes them for entries of the log on the machine. */
export function logSheetBlocks({ words }: BookKit): readonly PaperBlock[] {
  return Array.from({ length: SHEETS }, (_, sheet): readonly PaperBlock[] => [
    { kind: 'heading', level: 2, heading: plain(words.book.sheet(sheet + 1, SHEETS)), newPage: true },
    { kind: 'text', text: plain(words.book.sheetNote), style: 'note' },
    {
      kind: 'table',
      heads: [words.book.number, words.book.happened, words.book.written, words.book.who, words.book.what],
      rows: Array.from({ length: ROWS }, (_row, row) => [
        [{ ...plain(`P${sheet * ROWS + row + 1}`), strong: true }],
        [plain('')],
        [plain('')],
        [plain('')],
        [plain('')],
      ]),
      widths: [14, 24, 26, 30, null],
      style: 'sheet',
    },
  ]).flat()
}
