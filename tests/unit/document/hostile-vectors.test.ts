import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../shared/document/document-json.ts'
import { fromHtml } from '../../../shared/document/html/from-html.ts'
import { toHtml } from '../../../shared/document/html/to-html.ts'
import type { ImportedDocument } from '../../../shared/document/imported-document.ts'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'
import { toMarkdown } from '../../../shared/document/markdown/to-markdown.ts'
import { DOCUMENT_SCHEMA } from '../../../shared/document/schema.ts'
import { HTML_VECTORS } from '../../fixtures/documents/hostile/html-vectors.ts'
import { MARKDOWN_VECTORS } from '../../fixtures/documents/hostile/markdown-vectors.ts'

const SAFE_TAGS = new Set(
  'html head meta title body p h1 h2 h3 h4 ul ol li figure blockquote figcaption table tbody tr th td img hr br a strong em s u'.split(
    ' ',
  ),
)
const SAFE_ATTRIBUTES = new Set('lang dir charset name content start colspan rowspan src alt role href'.split(' '))
const SAFE_ADDRESS = /^(?:https?:\/\/[^/\\]|mailto:[^/\\]|data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=]+$)/

/** What a document holds that it may not, by its own tables. */
function faultsOfDocument(node: DocumentNode): string[] {
  const own = [
    ...(Object.hasOwn(DOCUMENT_SCHEMA.nodes, node.type) ? [] : [`node ${node.type}`]),
    ...(node.marks ?? []).flatMap((mark) => (Object.hasOwn(DOCUMENT_SCHEMA.marks, mark.type) ? [] : [`mark ${mark.type}`])),
    ...[node.attrs?.['src'], ...(node.marks ?? []).map((mark) => mark.attrs?.['href'])].flatMap((address) =>
      address === undefined || SAFE_ADDRESS.test(String(address)) ? [] : [`address ${String(address)}`],
    ),
  ]
  return [...own, ...(node.content ?? []).flatMap((child) => faultsOfDocument(child))]
}

/** What a page holds that it may not, read back by a parser. */
function faultsOfPage(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!SAFE_TAGS.has(name)) found.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!SAFE_ATTRIBUTES.has(attribute)) found.push(`${name} ${attribute}`)
        if ((attribute === 'href' || attribute === 'src') && !SAFE_ADDRESS.test(value))
          found.push(`${name} ${attribute}=${value}`)
      }
    },
    oncomment: () => found.push('comment'),
  })
  parser.end(html)
  return found
}

function faults({ document, title, language }: ImportedDocument): string[] {
  const page = toHtml(document, { title, language, direction: 'ltr' })
  const again = fromMarkdown(toMarkdown(document))
  return [...faultsOfDocument({ ...document }), ...faultsOfPage(page), ...faultsOfDocument({ ...again.document })]
}

describe('hostile fragments', () => {
  it('are many', () => {
    expect([HTML_VECTORS.length >= 400, MARKDOWN_VECTORS.length >= 40]).toEqual([true, true])
    expect(faultsOfPage('<p onclick=x><script>y</script><a href=javascript:z>')).toEqual([
      'p onclick',
      '<script>',
      'a href=javascript:z',
    ])
  })

  it.each(HTML_VECTORS)('of HTML: %j', (vector) => {
    expect(faults(fromHtml(vector))).toEqual([])
    expect(faults(fromHtml(`<p>avant ${vector} après</p>`))).toEqual([])
    expect(faults(fromMarkdown(`avant ${vector} après\n\n${vector}\n`))).toEqual([])
  })

  it.each(MARKDOWN_VECTORS)('of Markdown: %j', (vector) => {
    expect(faults(fromMarkdown(vector))).toEqual([])
  })
})
