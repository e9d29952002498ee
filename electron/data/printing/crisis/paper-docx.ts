import type { DocumentNode } from '../../../../shared/document/document-json.ts'
import type { PaperBlock, PaperCell, PaperLine, PaperPage } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { paperWordsOf } from '../../../../shared/domain/crisis/paper/paper-words-of.ts'
import { writeDocx } from '../../formats/docx/write-docx.ts'
import { markedTitle } from './marked-title.ts'

/** The page as a Word document that names no author and no program; the mode stands at its top. */
export function paperDocx(page: PaperPage): Promise<Buffer> {
  const band =
    page.mode === null ? [] : [line({ text: paperWordsOf(page.language).band[page.mode], language: null, strong: true })]
  const content = [...band, ...page.blocks.flatMap(nodes)]
  return writeDocx({ type: 'doc', content }, { title: markedTitle(page), language: page.language, direction: 'ltr' })
}

function nodes(block: PaperBlock): readonly DocumentNode[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: words(block.heading.text, false) }]
    case 'text':
      return [line({ ...block.text, strong: block.style === 'strong' })]
    case 'list':
      return [{ type: 'bulletList', content: block.items.map((item) => ({ type: 'listItem', content: [line(item)] })) }]
    case 'code':
      return [line({ text: `${block.label}\n${block.code}`, language: null, strong: true })]
    case 'spoken':
      return [
        {
          type: 'paragraph',
          content: block.parts.flatMap((part) =>
            words(typeof part === 'string' ? part : (part.value ?? `[${part.label}]`), false),
          ),
        },
      ]
    case 'table': {
      const head = block.heads.map((each) => cell('tableHeader', [{ text: each, language: null, strong: true }]))
      const rows = block.rows.map((row) => ({ type: 'tableRow', content: row.map((each) => cell('tableCell', each)) }))
      return [{ type: 'table', content: head.length === 0 ? rows : [{ type: 'tableRow', content: head }, ...rows] }]
    }
    case 'bars':
      // Its table says the same.
      return []
  }
}

function cell(type: string, lines: PaperCell): DocumentNode {
  return { type, content: lines.length === 0 ? [{ type: 'paragraph' }] : lines.map(line) }
}

function line({ text, box = false, strong = false }: PaperLine): DocumentNode {
  return { type: 'paragraph', content: words(box ? `☐ ${text}` : text, strong) }
}

function words(text: string, strong: boolean): readonly DocumentNode[] {
  const found: DocumentNode[] = []
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) found.push({ type: 'hardBreak' })
    if (part !== '') found.push({ type: 'text', text: part, ...(strong ? { marks: [{ type: 'bold' }] } : {}) })
  }
  return found
}
