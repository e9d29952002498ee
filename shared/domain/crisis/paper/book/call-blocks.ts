import { callTree, type CallNode } from '../../views/call-tree.ts'
import type { PaperBlock, PaperCell } from '../paper-page.ts'
import type { BookKit } from './book-source.ts'
import { plain } from '../plain.ts'

const BLANK_ROWS = 8

/** Who calls whom, with the last call, and empty lines for those that nobody had written down. */
export function callBlocks({ contacts, run, words, now }: BookKit): readonly PaperBlock[] {
  const rows: (readonly PaperCell[])[] = []
  const add = ({ contact, call, stale, calls }: CallNode, depth: number): void => {
    const about = [contact.position, contact.organisation].filter((each) => each !== '').join(', ')
    rows.push([
      [
        { ...plain(`${'– '.repeat(depth)}${contact.name}`), strong: true, box: true },
        ...(about === '' ? [] : [plain(about)]),
        ...(stale ? [plain(`⚠ ${words.book.stale}`)] : []),
      ],
      contact.phones.length === 0 ? [plain('')] : contact.phones.map((each) => plain(each)),
      [
        plain(
          call === null
            ? ''
            : `${words.book.callResult[call.result as keyof typeof words.book.callResult]} (${words.entry(call.seq)})`,
        ),
      ],
    ])
    for (const below of calls) add(below, depth + 1)
  }
  for (const top of callTree(contacts, run?.state ?? { calls: new Map() }, now)) add(top, 0)
  for (let count = 0; count < BLANK_ROWS; count += 1) rows.push([[{ ...plain('\n'), box: true }], [plain('')], [plain('')]])
  return [
    { kind: 'heading', level: 2, heading: plain(words.book.calls), newPage: true },
    {
      kind: 'table',
      heads: [words.book.callsWhom, words.book.phones, words.book.called],
      rows,
      widths: [null, 52, 46],
      style: 'grid',
    },
  ]
}
