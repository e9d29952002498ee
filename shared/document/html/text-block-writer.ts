import type { DraftNode } from './draft-node.ts'

const BLANK = /^[\s\u00a0]*$/

/** Writes runs into one text block at a time, with white space collapsed as a browser does. */
export class TextBlockWriter {
  #block: DraftNode | null = null
  #parent: DraftNode | null = null

  get open(): boolean {
    return this.#block !== null
  }

  begin(parent: DraftNode, block: DraftNode): void {
    this.#parent = parent
    this.#block = block
  }

  addText(text: string, marks: DraftNode['marks'], preserve: boolean): void {
    if (preserve) {
      for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
        if (index > 0) this.addBreak()
        this.#push(line, marks)
      }
      return
    }
    const collapsed = text.replaceAll(/[ \t\n\r\f]+/g, ' ')
    this.#push(this.#afterSpace() ? collapsed.replace(/^ /, '') : collapsed, marks)
  }

  addBreak(): void {
    this.#trimEnd()
    this.#block?.content.push({ type: 'hardBreak', attrs: {}, content: [] })
  }

  /** Ends the block: trims it, drops a break at its end, and gives it to its parent unless it is blank. */
  end(): void {
    if (this.#block === null || this.#parent === null) return
    const { content } = this.#block
    this.#trimEnd()
    while (content.at(-1)?.type === 'hardBreak') {
      content.pop()
      this.#trimEnd()
    }
    if (content.some((node) => !BLANK.test(node.text ?? ''))) this.#parent.content.push(this.#block)
    this.#block = null
  }

  #push(text: string, marks: DraftNode['marks']): void {
    if (text === '') return
    this.#block?.content.push({ type: 'text', attrs: {}, content: [], text, ...(marks === undefined ? {} : { marks }) })
  }

  #afterSpace(): boolean {
    const last = this.#block?.content.at(-1)
    return last === undefined || last.type === 'hardBreak' || (last.text ?? '').endsWith(' ')
  }

  #trimEnd(): void {
    const content = this.#block?.content ?? []
    for (let last = content.at(-1); last?.type === 'text'; last = content.at(-1)) {
      last.text = (last.text ?? '').replace(/ +$/, '')
      if (last.text !== '') return
      content.pop()
    }
  }
}
