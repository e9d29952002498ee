import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/document/plain-text.ts'
import { toOffset } from '../../../shared/document/to-offset.ts'
import { toPosition } from '../../../shared/document/to-position.ts'
import { arbitraryDocument } from '../../helpers/document/arbitrary-document.ts'
import { prosemirrorSchema } from '../../helpers/document/prosemirror-schema.ts'

describe('plainText', () => {
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
        expect(text).toBe(expected.map((block) => block.line).join('\n'))
        expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(expected.map((block) => block.line))
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
          if (!atEnd) expect(node.textBetween(position, position + 1, '', () => '\n')).toBe(text[offset])
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
