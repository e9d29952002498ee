import { TableHeader } from '@tiptap/extension-table'
import { cellSpans } from './cell-spans.ts'

export const PlainTableHeader = TableHeader.extend({ addAttributes: cellSpans })
