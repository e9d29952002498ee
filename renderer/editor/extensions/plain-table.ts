import { Table } from '@tiptap/extension-table'

/** Tables without widths or alignment: the schema keeps structure only. */
export const PlainTable = Table.extend({
  content: 'tableRow+',
  renderHTML: () => ['table', ['tbody', 0]],
}).configure({ resizable: false, allowTableNodeSelection: true })
