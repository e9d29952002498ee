import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/document/plain-text.ts'
import { toOffset } from '../../../shared/document/to-offset.ts'
import { toPosition } from '../../../shared/document/to-position.ts'
import { arbitraryDocument } from '../../helpers/document/arbitrary-document.ts'
import { prosemirrorSchema } from '../../helpers/document/prosemirror-schema.ts'

/** Raised and lowered digits as the editor holds them. */
const asTyped = (text: string | undefined): string | undefined =>
  text?.replaceAll(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => digit.normalize('NFKC'))

const run = (text: string, mark?: string) => ({ type: 'text', text, ...(mark === undefined ? {} : { marks: [{ type: mark }] }) })

describe('plainText', () => {
  it('never joins a raised figure to the one before it, nor moves an offset', () => {
    const line = [
      run('a fait 12'),
      run('1', 'superscript'),
      run(' morts, 10 m'),
      run('3', 'superscript'),
      run(' de CO'),
      run('2', 'subscript'),
    ]
    const { text } = plainText({ type: 'doc', content: [{ type: 'paragraph', content: line }] })
    expect(text).toBe('a fait 12¹ morts, 10 m³ de CO2')
    expect(text).toHaveLength(line.map((node) => node.text).join('').length)
    const lowered = [run('12'), run('1', 'subscript')]
    expect(plainText({ type: 'doc', content: [{ type: 'paragraph', content: lowered }] }).text).toBe('12₁')
  })

  it('agrees with ProseMirror on every text block of random documents', () => {
    fc.assert(
      fc.property(arbitraryDocument({ empty: true }), (document) => {
        const node = prosemirrorSchema.nodeFromJSON(document)
        node.check()
        const { text, positions, blocks } = plainText(document)
        const expected: { position: number; line: string }[] = []
        node.descendants((child, position) => {
          if (child.isTextblock)
            expected.push({ position: position + 1, line: child.textBetween(0, child.content.size, '', () => '\n') })
        })
        expect(positions.map((segment) => segment.position)).toEqual(expected.map((block) => block.position))
        expect(asTyped(text)).toBe(expected.map((block) => block.line).join('\n'))
        expect(blocks.map((block) => asTyped(text.slice(block.start, block.end)))).toEqual(expected.map((block) => block.line))
      }),
      { numRuns: 300 },
    )
  })

  it('gives each offset its position and back, character by character', () => {
    fc.assert(
      fc.property(arbitraryDocument({ empty: true }), (document) => {
        const node = prosemirrorSchema.nodeFromJSON(document)
        const { text, positions } = plainText(document)
        for (let offset = 0; offset <= text.length && positions.length > 0; offset += 1) {
          const position = toPosition(positions, offset)
          expect(toOffset(positions, position)).toBe(offset)
          const atEnd = positions.some((segment) => segment.end === offset)
          if (!atEnd) expect(node.textBetween(position, position + 1, '', () => '\n')).toBe(asTyped(text[offset]))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('knows which lines are quoted, by whom, and which are headings', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Sahel' }] },
        { type: 'horizontalRule' },
        {
          type: 'blockquote',
          attrs: { speaker: 'Léa Morvan' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Assez.' }] }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }] },
      ],
    }
    expect(plainText(document)).toEqual({
      text: 'Sahel\nAssez.\na\nb',
      positions: [
        { start: 0, end: 5, position: 1 },
        { start: 6, end: 12, position: 10 },
        { start: 13, end: 16, position: 19 },
      ],
      blocks: [
        { start: 0, end: 5, level: 2, speaker: null },
        { start: 6, end: 12, level: 0, speaker: 'Léa Morvan' },
        { start: 13, end: 16, level: 0, speaker: null },
      ],
    })
  })

  it('answers at the edges: before, between, after, and in a document without text', () => {
    const { positions } = plainText({
      type: 'doc',
      content: [{ type: 'horizontalRule' }, { type: 'paragraph', content: [{ type: 'text', text: 'ab' }] }],
    })
    expect([toPosition(positions, -1), toPosition(positions, 99), toOffset(positions, 0), toOffset(positions, 99)]).toEqual([
      2, 4, 0, 2,
    ])
    const empty = plainText({ type: 'doc', content: [{ type: 'horizontalRule' }] })
    expect([empty.text, toPosition(empty.positions, 3), toOffset(empty.positions, 3)]).toEqual(['', 0, 0])
  })
})
