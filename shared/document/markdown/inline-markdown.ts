import type { DocumentMark, DocumentNode } from '../document-json.ts'
import { escapeMarkdown } from './escape-markdown.ts'

const DELIMITERS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' }
const TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
}
const WORD = /^[\p{L}\p{N}]$/u

/**
 * Runs as Markdown. `*` and `~~` mean emphasis only where words stand right inside them and nothing else is marked
 * beside them; elsewhere the HTML tags say the same without doubt. Runs with one link are one link.
 */
export function inlineMarkdown(nodes: readonly DocumentNode[], lineBreak: string): string {
  let markdown = ''
  let linked = ''
  let href: string | undefined
  const closeLink = (): void => {
    // A "!" before a link would make it an image.
    if (href !== undefined) markdown = `${markdown.replace(/!$/, '\\!')}[${linked}](${destination(href)})`
    linked = ''
  }
  for (const [index, node] of nodes.entries()) {
    const target = hrefOf(node)
    if (target !== href) closeLink()
    href = target
    const piece = node.type === 'hardBreak' ? lineBreak : run(node, nodes[index - 1], nodes[index + 1])
    if (href === undefined) markdown += piece
    else linked += piece
  }
  closeLink()
  return markdown
}

function run(node: DocumentNode, before: DocumentNode | undefined, after: DocumentNode | undefined): string {
  const text = node.text ?? ''
  const characters = [...text]
  const names = (node.marks ?? []).map((mark) => mark.type).filter((type) => type !== 'link')
  const signs = names.join(' ') === 'bold italic' || (names.length === 1 && DELIMITERS[names[0] ?? ''] !== undefined)
  const simple = signs && unmarked(before) && unmarked(after) && isWord(characters[0]) && isWord(characters.at(-1))
  return (node.marks ?? []).toReversed().reduce((inner, mark) => marked(inner, mark, simple), escapeMarkdown(text))
}

function marked(inner: string, mark: DocumentMark, simple: boolean): string {
  const tag = TAGS[mark.type]
  if (tag === undefined) return inner
  const delimiter = simple ? DELIMITERS[mark.type] : undefined
  return delimiter === undefined ? `<${tag}>${inner}</${tag}>` : `${delimiter}${inner}${delimiter}`
}

function unmarked(node: DocumentNode | undefined): boolean {
  return (node?.marks ?? []).every((mark) => mark.type === 'link')
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character)
}

function hrefOf(node: DocumentNode): string | undefined {
  const href = (node.marks ?? []).find((mark) => mark.type === 'link')?.attrs?.['href']
  return typeof href === 'string' ? href : undefined
}

function destination(href: string): string {
  const escaped = href.replaceAll('&', '&amp;')
  return /[()\s]/.test(escaped) ? `<${escaped}>` : escaped
}
