import { TableCell } from '@tiptap/extension-table'
import { cellSpans } from './cell-spans.ts'

export const PlainTableCell = TableCell.extend({ addAttributes: cellSpans })
