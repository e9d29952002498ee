import { TableRow } from '@tiptap/extension-table'

/** A row has at least one cell. */
export const PlainTableRow = TableRow.extend({ content: '(tableCell | tableHeader)+' })
