import type { DocumentMark, DocumentNode } from '../document-json.ts'
import { cleanText } from './clean-text.ts'
import type { RawNode } from './read-raw-node.ts'
import type { RestoreContext } from './restore-context.ts'
import { restoreMarks } from './restore-marks.ts'

/** Gathers the runs of one text block: equal neighbours joined, line ends inside text made hard breaks. */
export class InlineCollector {
  readonly #context: RestoreContext
  #nodes: DocumentNode[] = []

  constructor(context: RestoreContext) {
    this.#context = context
  }

  addBreak(): void {
    this.#context.countNode()
    this.#nodes.push({ type: 'hardBreak' })
  }

  addText(node: RawNode): void {
    const text = cleanText(node.text)
    if (text !== node.text) this.#context.repair('text-cleaned', 'text')
    this.#context.countText(text.length)
    const marks = restoreMarks(node.marks, this.#context)
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        this.#context.repair('text-cleaned', 'line end')
        this.addBreak()
      }
      if (line !== '') this.#addRun(line, marks)
    }
  }

  /** The runs so far; the collector is empty afterwards. */
  take(): DocumentNode[] {
    const nodes = this.#nodes
    this.#nodes = []
    return nodes
  }

  get empty(): boolean {
    return this.#nodes.length === 0
  }

  #addRun(text: string, marks: readonly DocumentMark[]): void {
    const last = this.#nodes.at(-1)
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) {
      this.#nodes[this.#nodes.length - 1] = { ...last, text: (last.text ?? '') + text }
      return
    }
    this.#context.countNode()
    this.#nodes.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] })
  }
}

function sameMarks(first: readonly DocumentMark[], second: readonly DocumentMark[]): boolean {
  return (
    first.length === second.length &&
    first.every((mark, index) => mark.type === second[index]?.type && mark.attrs?.['href'] === second[index]?.attrs?.['href'])
  )
}
