import type { DraftNode } from './draft-node.ts'
import { HTML_ELEMENTS } from './html-elements.ts'
import type { DraftMark, HtmlFrame } from './html-frame.ts'
import { htmlStyle } from './html-style.ts'
import type { HtmlStyle } from './html-style.ts'
import { nestWordLists } from './nest-word-lists.ts'
import { TextBlockWriter } from './text-block-writer.ts'

/** What has no place in a document and is not worth a word to the person: it was never text. */
const SILENT = new Set(['style', 'meta', 'link', 'xml', 'base'])
const DASH = /^[\s\u00a0]*[\u2012-\u2015-]+[\s\u00a0]*/

type Attributes = Readonly<Record<string, string>>

/** Turns the events of an HTML parser into a draft of a document. */
export class HtmlBuilder {
  readonly root: DraftNode = { type: 'doc', attrs: {}, content: [] }
  /** Names of elements that were dropped with their content, with their count. */
  readonly dropped = new Map<string, number>()
  title = ''
  language = ''
  direction = ''
  /** Word and Google Docs write `dir="ltr"` on every paragraph: it says nothing there. */
  #office = false
  readonly #writer = new TextBlockWriter()
  readonly #frames: HtmlFrame[] = []
  #frame: HtmlFrame = {
    name: '',
    container: this.root,
    template: { type: 'paragraph', level: 0 },
    marks: new Map(),
    direction: null,
    preserve: false,
    dropped: false,
    capture: null,
  }

  get depth(): number {
    return this.#frames.length
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.#frame
    this.#frames.push(outer)
    this.#frame = { ...outer, name }
    if (outer.dropped) return
    const style = htmlStyle(attributes['style'])
    if (HTML_ELEMENTS.dropped.has(name) || style.hidden || 'hidden' in attributes) {
      this.#frame = { ...this.#frame, dropped: true }
      if (!SILENT.has(name)) this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1)
      return
    }
    this.#readRoot(name, attributes)
    if (outer.capture === null && HTML_ELEMENTS.block.has(name)) this.#writer.end()
    this.#enter(name, attributes, style, outer)
  }

  text(text: string): void {
    const { dropped, capture, container, template, direction, marks, preserve } = this.#frame
    if (dropped) return
    if (capture !== null) {
      capture.text += text
      return
    }
    if (!this.#writer.open) {
      if (/^[ \t\n\r\f]*$/.test(text)) return
      this.#writer.begin(container, this.#textBlock(template, direction))
    }
    this.#writer.addText(text, marks.size === 0 ? undefined : [...marks.values()], preserve)
  }

  close(): void {
    const ended = this.#frame
    const outer = this.#frames.pop()
    if (outer === undefined) return
    this.#frame = outer
    if (ended.dropped) return
    if (ended.capture !== null) {
      if (outer.capture === null) this.#captured(ended, outer)
      return
    }
    if (!HTML_ELEMENTS.block.has(ended.name)) return
    this.#writer.end()
    if (ended.container === outer.container) return
    nestWordLists(ended.container)
    if (ended.name === 'caption') this.#placeCaption(ended.container, outer.container)
    if (ended.container.type === 'blockquote' && ended.container.content.length === 0)
      this.#remove(outer.container, ended.container)
  }

  end(): void {
    while (this.#frames.length > 0) this.close()
    this.#writer.end()
    nestWordLists(this.root)
  }

  #readRoot(name: string, attributes: Attributes): void {
    if (name === 'html' || name === 'body') {
      this.language = attributes['lang'] ?? attributes['xml:lang'] ?? this.language
      this.direction = attributes['dir']?.toLowerCase() ?? this.direction
    }
    if ('xmlns:o' in attributes || attributes['id']?.startsWith('docs-internal-guid') === true) this.#office = true
    if (attributes['class']?.startsWith('Mso') === true) this.#office = true
  }

  #enter(name: string, attributes: Attributes, style: HtmlStyle, outer: HtmlFrame): void {
    const given = attributes['dir']?.toLowerCase() ?? style.direction
    const isRoot = name === 'html' || name === 'body'
    const frame = {
      ...this.#frame,
      marks: marksOf(name, attributes, style, outer.marks),
      direction: !isRoot && (given === 'rtl' || (given === 'ltr' && !this.#office)) ? given : outer.direction,
      preserve: outer.preserve || HTML_ELEMENTS.preformatted.has(name),
    }
    this.#frame = { ...frame, ...this.#place(name, attributes, style, frame) }
  }

  /** What an element changes about where text goes; may add a node. */
  #place(name: string, attributes: Attributes, style: HtmlStyle, outer: HtmlFrame): Partial<HtmlFrame> {
    if (outer.capture !== null) return {}
    if (style.wordList === 'marker') return { capture: { into: 'marker', text: '' } }
    const heading = /^h([1-6])$/.exec(name)
    if (heading !== null) return { template: { type: 'heading', level: Math.min(4, Number(heading[1])) } }
    switch (name) {
      case 'p':
        if (attributes['class'] === 'MsoTitle') return { template: { type: 'heading', level: 1 } }
        return {
          template:
            style.wordList === undefined
              ? { type: 'paragraph', level: 0 }
              : { type: 'paragraph', level: 0, wordList: { ...style.wordList, marker: '' } },
        }
      case 'title':
        return { capture: { into: 'title', text: '' } }
      case 'br':
        if (!this.#writer.open) this.#writer.begin(outer.container, this.#textBlock(outer.template, outer.direction))
        this.#writer.addBreak()
        return {}
      case 'hr':
        this.#add(outer.container, 'horizontalRule', {})
        return {}
      case 'img':
        this.#image(outer.container, attributes)
        return {}
      case 'figcaption':
        return speakerOf(outer.container.content.at(-1))
      case 'footer':
        return speakerOf(outer.container)
      case 'caption':
        return { container: { type: 'caption', attrs: {}, content: [] }, template: { type: 'paragraph', level: 0 } }
      default:
        return this.#container(name, attributes, outer)
    }
  }

  #container(name: string, attributes: Attributes, outer: HtmlFrame): Partial<HtmlFrame> {
    const template = { type: 'paragraph', level: 0 } as const
    const list = HTML_ELEMENTS.lists.get(name)
    if (list !== undefined) {
      // A list straight inside a list (Google Docs, old Word) belongs to the item before it.
      const nested = outer.container.type === 'bulletList' || outer.container.type === 'orderedList'
      const host = nested ? (outer.container.content.at(-1) ?? outer.container) : outer.container
      return { template, container: this.#add(host, list, list === 'orderedList' ? { start: attributes['start'] ?? 1 } : {}) }
    }
    switch (name) {
      case 'li':
        return { template, container: this.#add(outer.container, 'listItem', {}) }
      case 'blockquote':
        return { template, container: this.#add(outer.container, 'blockquote', { speaker: attributes['data-speaker'] ?? '' }) }
      case 'table':
        return { template, container: this.#add(outer.container, 'table', {}) }
      case 'tr':
        return { template, container: this.#add(outer.container, 'tableRow', {}) }
      case 'td':
      case 'th': {
        const spans = { colspan: attributes['colspan'] ?? 1, rowspan: attributes['rowspan'] ?? 1 }
        return { template, container: this.#add(outer.container, name === 'th' ? 'tableHeader' : 'tableCell', spans) }
      }
      default:
        return {}
    }
  }

  #image(container: DraftNode, attributes: Attributes): void {
    const decorative = attributes['role'] === 'presentation' || attributes['role'] === 'none'
    this.#add(container, 'image', { src: attributes['src'] ?? '', alt: attributes['alt'] ?? '', decorative })
  }

  #captured(ended: HtmlFrame, outer: HtmlFrame): void {
    const text = (ended.capture?.text ?? '').replaceAll(/[ \t\n\r\f]+/g, ' ').trim()
    const { wordList } = outer.template
    if (ended.capture?.into === 'title') this.title ||= text
    else if (ended.capture?.quote !== undefined) ended.capture.quote.attrs['speaker'] = text.replace(DASH, '')
    else if (wordList !== undefined) wordList.marker = text
  }

  /** A table's caption becomes paragraphs before it. */
  #placeCaption(caption: DraftNode, table: DraftNode): void {
    const around = this.#frames.findLast((frame) => frame.container !== table)?.container ?? this.root
    const at = around.content.lastIndexOf(table)
    around.content.splice(at < 0 ? around.content.length : at, 0, ...caption.content)
  }

  #textBlock(template: HtmlFrame['template'], direction: string | null): DraftNode {
    const attrs: Record<string, unknown> = template.type === 'heading' ? { level: template.level } : {}
    if (direction !== null) attrs['dir'] = direction
    return {
      type: template.type,
      attrs,
      content: [],
      ...(template.wordList === undefined ? {} : { wordList: template.wordList }),
    }
  }

  #add(container: DraftNode, type: string, attrs: Record<string, unknown>): DraftNode {
    const node: DraftNode = { type, attrs, content: [] }
    container.content.push(node)
    return node
  }

  #remove(container: DraftNode, node: DraftNode): void {
    const at = container.content.lastIndexOf(node)
    if (at >= 0) container.content.splice(at, 1)
  }
}

function speakerOf(quote: DraftNode | undefined): Partial<HtmlFrame> {
  return quote?.type === 'blockquote' ? { capture: { into: 'speaker', quote, text: '' } } : {}
}

function marksOf(
  name: string,
  attributes: Attributes,
  style: HtmlStyle,
  outer: ReadonlyMap<string, DraftMark>,
): ReadonlyMap<string, DraftMark> {
  const own = HTML_ELEMENTS.marks.get(name)
  const link = name === 'a' ? attributes['href'] : undefined
  if (own === undefined && link === undefined && attributes['style'] === undefined) return outer
  const marks = new Map(outer)
  if (own !== undefined) marks.set(own, { type: own })
  // An anchor inside the document (footnote, table of contents) is no link of the document.
  if (link !== undefined && !link.startsWith('#')) marks.set('link', { type: 'link', attrs: { href: link } })
  for (const type of ['bold', 'italic'] as const) {
    if (style[type] === true) marks.set(type, { type })
    else if (style[type] === false) marks.delete(type)
  }
  if (style.underline && link === undefined && !marks.has('link')) marks.set('underline', { type: 'underline' })
  if (style.strike) marks.set('strike', { type: 'strike' })
  if (style.script !== undefined && !HTML_ELEMENTS.block.has(name)) marks.set(style.script, { type: style.script })
  return marks
}
