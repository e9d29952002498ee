import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../shared/document/document-json.ts'
import { restoreDocument } from '../../../shared/document/restore.ts'
import { arbitraryDocument, PIXEL } from '../../helpers/document/arbitrary-document.ts'
import { prosemirrorSchema } from '../../helpers/document/prosemirror-schema.ts'

const text = (value: string, ...marks: unknown[]): unknown => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content })
const cell = (attrs: unknown): unknown => ({ type: 'tableCell', attrs, content: [paragraph(text('x'))] })

function restored(...content: unknown[]): { blocks: readonly DocumentNode[]; codes: string[] } {
  const result = restoreDocument({ type: 'doc', content })
  if (!result.ok) throw new Error(result.detail)
  prosemirrorSchema.nodeFromJSON(result.document).check()
  return { blocks: result.document.content, codes: result.repairs.map((repair) => repair.code) }
}

/** JSON that resembles documents enough to reach every branch. */
const nearlyDocument: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    fc.jsonValue({ maxDepth: 1 }),
    fc.record(
      {
        type: fc.constantFrom(
          'doc',
          'paragraph',
          'heading',
          'bulletList',
          'orderedList',
          'listItem',
          'blockquote',
          'table',
          'tableRow',
          'tableCell',
          'tableHeader',
          'image',
          'horizontalRule',
          'hardBreak',
          'text',
          'iframe',
          '__proto__',
          'constructor',
        ),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a\nb')),
        attrs: fc.dictionary(
          fc.constantFrom('level', 'dir', 'start', 'colspan', 'rowspan', 'src', 'alt', 'speaker', 'href'),
          fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom('rtl', PIXEL, 'javascript:alert(1)', null)),
        ),
        marks: fc.array(
          fc.record({
            type: fc.constantFrom('bold', 'link', 'code', 'underline'),
            attrs: fc.constantFrom({ href: 'https://a.example' }, { href: 'javascript:1' }, null),
          }),
        ),
        content: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
  ),
})).node

describe('restoreDocument', () => {
  it('changes nothing in a document in canonical form', () => {
    fc.assert(
      fc.property(arbitraryDocument({ empty: true }), (document) => {
        expect(restoreDocument(document)).toEqual({ ok: true, document, repairs: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('makes of any content a document that ProseMirror accepts, once and for all', () => {
    fc.assert(
      fc.property(fc.array(nearlyDocument, { maxLength: 5 }), (content) => {
        const first = restoreDocument({ type: 'doc', content })
        if (!first.ok) throw new Error(first.detail)
        prosemirrorSchema.nodeFromJSON(first.document).check()
        expect(restoreDocument(first.document)).toEqual({ ok: true, document: first.document, repairs: [] })
      }),
      { numRuns: 500 },
    )
  })

  it.each([[null], [1], ['doc'], [[]], [{}], [{ type: 'paragraph' }], [JSON.parse('{"__proto__":{"type":"doc"}}')]])(
    'refuses %j',
    (value) => {
      expect(restoreDocument(value)).toMatchObject({ ok: false, reason: 'not-a-document' })
    },
  )

  it('keeps the text of nodes it does not know', () => {
    const { blocks, codes } = restored({
      type: 'callout',
      content: [paragraph(text('Vu. '), { type: 'mention', content: [text('Ici')] })],
    })
    expect(blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Vu. Ici' }] }])
    expect(codes).toEqual(['node-unwrapped', 'node-unwrapped'])
  })

  it('takes a dangerous link off and keeps its words', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVa\tScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      'https:evil',
      '\u0000javascript:1',
      7,
    ]) {
      const { blocks, codes } = restored(paragraph(text('ici', { type: 'link', attrs: { href } })))
      expect(blocks, String(href)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'ici' }] }])
      expect(codes).toContain('link-dropped')
    }
  })

  it('keeps only embedded images whose bytes are what they say', () => {
    const svg = 'data:image/svg+xml;base64,PHN2Zy8+'
    const labelled = PIXEL.replace('image/png', 'image/gif')
    for (const src of [
      'https://a.example/x.png',
      svg,
      labelled,
      'data:image/png;base64,',
      'data:image/png;base64,AAAA',
      `${PIXEL}"onerror=1`,
      null,
    ]) {
      expect(restored({ type: 'image', attrs: { src, alt: 'Carte' } }).codes, String(src)).toEqual(['image-dropped'])
    }
    expect(restored({ type: 'image', attrs: { src: PIXEL, alt: '', decorative: true } }).codes).toEqual([])
  })

  it('refuses a picture that would decode to gigabytes', () => {
    const header = Buffer.from(PIXEL.slice(PIXEL.indexOf(',') + 1), 'base64')
    header.writeUInt32BE(50_000, 16)
    header.writeUInt32BE(50_000, 20)
    expect(restored({ type: 'image', attrs: { src: `data:image/png;base64,${header.toString('base64')}` } }).codes).toContain(
      'image-dropped',
    )
  })

  it('never follows __proto__', () => {
    const hostile: unknown = JSON.parse(
      '{"type":"doc","content":[{"__proto__":{"type":"paragraph"},"content":[]},{"type":"paragraph","attrs":{"__proto__":{"dir":"rtl"}}}]}',
    )
    const result = restoreDocument(hostile)
    expect(result).toMatchObject({ ok: true, document: { type: 'doc', content: [{ type: 'paragraph' }] } })
    expect(({} as { dir?: unknown }).dir).toBeUndefined()
    expect(JSON.stringify(result)).not.toContain('"rtl"')
  })

  it('flattens what lies too deep and keeps its text, 10,000 levels down', () => {
    let deep: unknown = paragraph(text('fond'))
    for (let level = 0; level < 10_000; level += 1) deep = { type: level % 2 === 0 ? 'blockquote' : 'listItem', content: [deep] }
    const result = restoreDocument({ type: 'doc', content: [deep] })
    expect(JSON.stringify(result)).toContain('fond')
    expect(result).toMatchObject({ ok: true })
  })

  it('refuses what passes the limits instead of filling memory', () => {
    const wide = {
      type: 'table',
      content: Array.from({ length: 5000 }, (_, row) => ({
        type: 'tableRow',
        content: [{ type: 'tableCell', attrs: { colspan: row === 0 ? 100 : 1 }, content: [paragraph()] }],
      })),
    }
    expect(restoreDocument({ type: 'doc', content: [wide] })).toMatchObject({ ok: false, reason: 'too-large' })
    expect(restoreDocument({ type: 'doc', content: [paragraph(text('a'.repeat(7_000_000)))] })).toMatchObject({
      ok: false,
      reason: 'too-large',
    })
  })

  it('squares a table and clips its spans', () => {
    const { blocks } = restored({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell({ colspan: 2, rowspan: 9 })] },
        { type: 'tableRow', content: [cell({}), cell({})] },
      ],
    })
    expect(blocks[0]?.content?.map((row) => row.content?.map((one) => one.attrs))).toEqual([
      [
        { colspan: 2, rowspan: 2 },
        { colspan: 1, rowspan: 1 },
        { colspan: 1, rowspan: 1 },
      ],
      [
        { colspan: 1, rowspan: 1 },
        { colspan: 1, rowspan: 1 },
      ],
    ])
  })

  it('orders marks, joins equal runs and cleans characters', () => {
    const { blocks } = restored(
      paragraph(
        text('a\u0000', { type: 'underline' }, { type: 'bold' }),
        text('b\r\nc\ud800', { type: 'bold' }, { type: 'underline' }),
      ),
    )
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'ab', marks: [{ type: 'bold' }, { type: 'underline' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'c\ufffd', marks: [{ type: 'bold' }, { type: 'underline' }] },
        ],
      },
    ])
  })
})
