import { AlignmentType, BorderStyle, HeadingLevel, LevelFormat, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { IParagraphOptions, INumberingOptions } from 'docx'
import type { DocumentNode } from '../../../../shared/document/document-json.ts'
import type { Direction } from '../../../../shared/domain/document.ts'
import { docxPicture } from './docx-picture.ts'
import { docxRuns } from './docx-runs.ts'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const
const BULLETS = ['•', '◦', '▪'] as const
const DEEPEST_LEVEL = 8
const INDENT = 425

/** What surrounds a block: its list item, its quote. */
interface Around {
  readonly quoted: boolean
  /** Level of the list, -1 outside lists. */
  readonly level: number
  /** Numbering of the item's first paragraph, taken by it. */
  readonly marker: NonNullable<IParagraphOptions['numbering']> | null
}

const NOWHERE: Around = { quoted: false, level: -1, marker: null }

/** Turns a document's blocks into Word's flat paragraphs and tables. */
export class DocxBlocks {
  readonly #direction: Direction
  readonly #starts = new Set<number>()
  #lists = 0

  constructor(direction: Direction) {
    this.#direction = direction
  }

  write(nodes: readonly DocumentNode[]): (Paragraph | Table)[] {
    return this.#blocks(nodes, NOWHERE)
  }

  /** The numberings that the written lists name. */
  get numbering(): INumberingOptions['config'] {
    const levels = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => level)
    return [
      {
        reference: 'bullets',
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: BULLETS[level % BULLETS.length] ?? '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
        })),
      },
      ...Array.from(this.#starts, (start) => ({
        reference: `numbers-${start}`,
        levels: levels.map((level) => ({
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
        })),
      })),
    ]
  }

  #blocks(nodes: readonly DocumentNode[], around: Around): (Paragraph | Table)[] {
    return nodes.flatMap((node, index) => this.#block(node, index === 0 ? around : { ...around, marker: null }))
  }

  #block(node: DocumentNode, around: Around): (Paragraph | Table)[] {
    const inside = node.content ?? []
    switch (node.type) {
      case 'heading': {
        const heading = HEADINGS[Number(node.attrs?.['level'] ?? 1) - 1] ?? HeadingLevel.HEADING_1
        return [this.#paragraph(node, { ...this.#placed({ ...around, quoted: false }), heading })]
      }
      case 'paragraph':
        return [this.#paragraph(node, this.#placed(around))]
      case 'bulletList':
        return this.#list(inside, 'bullets', around)
      case 'orderedList': {
        const start = Number(node.attrs?.['start'] ?? 1)
        this.#starts.add(start)
        return this.#list(inside, `numbers-${start}`, around)
      }
      case 'blockquote':
        return this.#quote(node, inside, around)
      case 'table':
        return [this.#table(inside)]
      case 'image':
        return [new Paragraph({ ...this.#placed(around), children: [docxPicture(node)] })]
      case 'horizontalRule':
        return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'A3ADBF' } } })]
      default:
        return this.#blocks(inside, around)
    }
  }

  #paragraph(node: DocumentNode, options: IParagraphOptions): Paragraph {
    const rightToLeft = (node.attrs?.['dir'] ?? this.#direction) === 'rtl'
    return new Paragraph({
      ...options,
      ...(rightToLeft ? { bidirectional: true } : {}),
      children: docxRuns(node.content ?? [], rightToLeft),
    })
  }

  #placed(around: Around): IParagraphOptions {
    return {
      ...(around.quoted ? { style: 'Quote' } : {}),
      ...(around.marker !== null ? { numbering: around.marker } : {}),
      ...(around.marker === null && around.level >= 0 ? { indent: { start: INDENT * (around.level + 1) } } : {}),
    }
  }

  #list(items: readonly DocumentNode[], reference: string, around: Around): (Paragraph | Table)[] {
    this.#lists += 1
    const level = Math.min(DEEPEST_LEVEL, around.level + 1)
    const marker = { reference, level, instance: this.#lists }
    return items.flatMap((item) => this.#blocks(item.content ?? [], { ...around, level, marker }))
  }

  #quote(node: DocumentNode, inside: readonly DocumentNode[], around: Around): (Paragraph | Table)[] {
    const blocks = this.#blocks(inside, { ...around, quoted: true })
    const speaker = String(node.attrs?.['speaker'] ?? '')
    if (speaker === '') return blocks
    const named: DocumentNode = { type: 'paragraph', content: [{ type: 'text', text: `— ${speaker}` }] }
    return [...blocks, this.#paragraph(named, { style: 'QuoteSpeaker' })]
  }

  #table(rows: readonly DocumentNode[]): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      ...(this.#direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
      rows: rows.map(
        (row) =>
          new TableRow({
            ...((row.content ?? []).every((cell) => cell.type === 'tableHeader') ? { tableHeader: true } : {}),
            children: (row.content ?? []).map((cell) => this.#cell(cell)),
          }),
      ),
    })
  }

  #cell(cell: DocumentNode): TableCell {
    return new TableCell({
      columnSpan: Number(cell.attrs?.['colspan'] ?? 1),
      rowSpan: Number(cell.attrs?.['rowspan'] ?? 1),
      ...(cell.type === 'tableHeader' ? { shading: { fill: 'EEF0F4' } } : {}),
      children: this.#blocks(cell.content ?? [], NOWHERE),
    })
  }
}
