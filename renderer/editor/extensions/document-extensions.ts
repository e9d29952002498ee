import type { Extensions } from '@tiptap/core'
import { TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { BlockDirection } from './block-direction.ts'
import { DescribedImage, type DescribedImageOptions } from './described-image.ts'
import { PlainOrderedList } from './plain-ordered-list.ts'
import { PlainTable } from './plain-table.ts'
import { PlainTableCell } from './plain-table-cell.ts'
import { PlainTableHeader } from './plain-table-header.ts'
import { SafeLink } from './safe-link.ts'
import { Subscript } from './subscript.ts'
import { Superscript } from './superscript.ts'
import { SpeakerQuote, type SpeakerQuoteOptions } from './speaker-quote.ts'

export interface DocumentExtensionOptions {
  readonly quote: SpeakerQuoteOptions
  readonly image: DescribedImageOptions
}

/** The extensions that make the document's schema: exactly the nodes and marks of shared/document/schema.ts, no more. */
export function documentExtensions(options?: DocumentExtensionOptions): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3, 4] },
      blockquote: false,
      code: false,
      codeBlock: false,
      link: false,
      orderedList: false,
      trailingNode: false,
    }),
    SafeLink,
    options ? SpeakerQuote.configure(options.quote) : SpeakerQuote,
    options ? DescribedImage.configure(options.image) : DescribedImage,
    PlainOrderedList,
    PlainTable,
    TableRow,
    PlainTableHeader,
    PlainTableCell,
    Subscript,
    Superscript,
    BlockDirection,
  ]
}
