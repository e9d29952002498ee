/** What an attribute may hold. `default` is the value when it is absent; `null` means "not said". */
export type AttributeSpec =
  | { readonly kind: 'direction'; readonly default: null }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly default: number }
  | { readonly kind: 'string'; readonly maxLength: number; readonly default: '' }
  | { readonly kind: 'boolean'; readonly default: false }
  /** A `data:image/(png|jpeg|webp|gif);base64,` address: required, the node is dropped without it. */
  | { readonly kind: 'image-source' }
  /** An http, https or mailto address: required, the mark is dropped without it. */
  | { readonly kind: 'link-target' }

/** A node type as ProseMirror describes it. `content` is its content expression, absent for leaves. */
export interface NodeSpec {
  readonly content?: string
  readonly group?: string
  readonly inline?: true
  readonly attributes: Readonly<Record<string, AttributeSpec>>
}

export interface MarkSpec {
  readonly attributes: Readonly<Record<string, AttributeSpec>>
}

const direction = { dir: { kind: 'direction', default: null } } as const
const span = { kind: 'integer', min: 1, max: 100, default: 1 } as const
const cell = { content: 'block+', attributes: { colspan: span, rowspan: span } } as const

/**
 * The closed table of what a document may hold. The editor's extensions, the restore door, the importers and the
 * exporters follow it; names are TipTap's. Marks are listed in rank order: a run carries its marks in this order.
 */
export const DOCUMENT_SCHEMA = {
  nodes: {
    doc: { content: 'block+', attributes: {} },
    paragraph: { content: 'inline*', group: 'block', attributes: direction },
    heading: {
      content: 'inline*',
      group: 'block',
      attributes: { level: { kind: 'integer', min: 1, max: 4, default: 1 }, ...direction },
    },
    bulletList: { content: 'listItem+', group: 'block', attributes: {} },
    orderedList: {
      content: 'listItem+',
      group: 'block',
      attributes: { start: { kind: 'integer', min: 0, max: 999_999, default: 1 } },
    },
    listItem: { content: 'paragraph block*', attributes: {} },
    blockquote: { content: 'block+', group: 'block', attributes: { speaker: { kind: 'string', maxLength: 300, default: '' } } },
    table: { content: 'tableRow+', group: 'block', attributes: {} },
    tableRow: { content: '(tableCell | tableHeader)*', attributes: {} },
    tableHeader: cell,
    tableCell: cell,
    image: {
      group: 'block',
      attributes: {
        src: { kind: 'image-source' },
        alt: { kind: 'string', maxLength: 2000, default: '' },
        decorative: { kind: 'boolean', default: false },
      },
    },
    horizontalRule: { group: 'block', attributes: {} },
    hardBreak: { group: 'inline', inline: true, attributes: {} },
    text: { group: 'inline', inline: true, attributes: {} },
  },
  marks: {
    link: { attributes: { href: { kind: 'link-target' } } },
    bold: { attributes: {} },
    italic: { attributes: {} },
    strike: { attributes: {} },
    underline: { attributes: {} },
    subscript: { attributes: {} },
    superscript: { attributes: {} },
  },
} as const satisfies {
  readonly nodes: Readonly<Record<string, NodeSpec>>
  readonly marks: Readonly<Record<string, MarkSpec>>
}

export type NodeName = keyof typeof DOCUMENT_SCHEMA.nodes
