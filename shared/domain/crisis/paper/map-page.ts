import type { PaperBlock, PaperLine, PaperPage, PaperPart, PaperText } from './paper-page.ts'

type Change = (text: string) => string

/** The page with each of its words changed: titles, labels and cells alike. */
export function mapPage(page: PaperPage, change: Change): PaperPage {
  return {
    ...page,
    title: change(page.title),
    running: change(page.running),
    blocks: page.blocks.map((block) => mapBlock(block, change)),
  }
}

function mapBlock(block: PaperBlock, change: Change): PaperBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, heading: mapText(block.heading, change) }
    case 'text':
      return { ...block, text: mapText(block.text, change) }
    case 'spoken':
      return { ...block, parts: block.parts.map((part) => mapPart(part, change)) }
    case 'list':
      return { ...block, items: block.items.map((item) => mapText(item, change)) }
    case 'code':
      return { ...block, label: change(block.label), code: change(block.code) }
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => cell.map((line) => mapText(line, change))))
      return { ...block, heads: block.heads.map((head) => change(head)), rows }
    }
    case 'bars': {
      const bars = block.bars.map(({ label, value, target }) => ({ label: change(label), value, target }))
      return { ...block, title: change(block.title), bars }
    }
  }
}

function mapText<Text extends PaperText | PaperLine>(text: Text, change: Change): Text {
  return { ...text, text: change(text.text) }
}

function mapPart(part: PaperPart, change: Change): PaperPart {
  if (typeof part === 'string') return change(part)
  return { ...part, label: change(part.label), value: part.value === null ? null : change(part.value) }
}
