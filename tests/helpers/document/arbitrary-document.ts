import * as fc from 'fast-check'
import type { DocumentJson, DocumentMark, DocumentNode } from '../../../shared/document/document-json.ts'

/** One transparent pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const RANK = ['link', 'bold', 'italic', 'strike', 'underline', 'subscript', 'superscript']
const word = fc.constantFrom(
  'Gao',
  'douze',
  '12',
  'مدينة',
  '东京',
  'é',
  '👩‍🚀',
  '*',
  '_x_',
  '<b>',
  '&amp;',
  '«\u202fNon\u202f»',
  '1.',
  '- a',
  '#',
  '|',
  '~~',
  '\\',
  '`',
  '!',
  '[x](y)',
)
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

const marks: fc.Arbitrary<DocumentMark[]> = fc
  .subarray(RANK, { maxLength: 3 })
  .map((names) =>
    names.map((type) => (type === 'link' ? { type, attrs: { href: 'https://valmont.example/a?b=1&c=(2)' } } : { type })),
  )
const run: fc.Arbitrary<DocumentNode> = fc
  .tuple(phrase, marks)
  .map(([text, held]) => (held.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: held }))

/** Runs as ProseMirror keeps them: neighbours with the same marks are one; breaks stand between runs. */
const inline: fc.Arbitrary<DocumentNode[]> = fc
  .array(fc.tuple(run, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((runs) =>
    joinEqualRuns(runs.flatMap(([text, broken], index) => (broken && index > 0 ? [{ type: 'hardBreak' }, text] : [text]))),
  )

function joinEqualRuns(nodes: readonly DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''} ${node.text ?? ''}` }
    } else joined.push(node)
  }
  return joined
}

const dir = fc.constantFrom(null, null, 'ltr', 'rtl')

function textBlock(
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  direction: string | null,
  content: DocumentNode[],
): DocumentNode {
  const attrs = direction === null ? attributes : { ...attributes, dir: direction }
  return { type, ...(Object.keys(attrs).length === 0 ? {} : { attrs }), ...(content.length === 0 ? {} : { content }) }
}

/**
 * Random documents in canonical form that hold every node and mark of the schema. `empty` allows empty paragraphs,
 * which an exchange format may drop.
 */
export function arbitraryDocument({ empty }: { readonly empty: boolean }): fc.Arbitrary<DocumentJson> {
  const line = empty
    ? fc.oneof({ weight: 1, arbitrary: fc.constant<DocumentNode[]>([]) }, { weight: 4, arbitrary: inline })
    : inline
  const { block } = fc.letrec<{ block: DocumentNode; paragraph: DocumentNode; item: DocumentNode }>((tie) => {
    const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
    const cell = fc.record({
      type: fc.constantFrom('tableCell', 'tableHeader'),
      attrs: fc.constant({ colspan: 1, rowspan: 1 }),
      content: blocks,
    })
    const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
      const row = fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { minLength: width, maxLength: width }) })
      const title = cell.map((one) => ({ type: 'tableRow', content: [{ ...one, attrs: { colspan: width, rowspan: 1 } }] }))
      return fc.array(fc.oneof({ weight: 3, arbitrary: row }, { weight: 1, arbitrary: title }), { minLength: 1, maxLength: 3 })
    })
    const items = fc.array(tie('item'), { minLength: 1, maxLength: 3 })
    return {
      paragraph: fc.tuple(dir, line).map(([direction, content]) => textBlock('paragraph', {}, direction, content)),
      item: fc
        .tuple(tie('paragraph'), fc.array(tie('block'), { maxLength: 1 }))
        .map(([first, rest]) => ({ type: 'listItem', content: rest.toSpliced(0, 0, first) })),
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('paragraph'),
        fc
          .tuple(fc.integer({ min: 1, max: 4 }), dir, inline)
          .map(([level, direction, content]) => textBlock('heading', { level }, direction, content)),
        fc.constant<DocumentNode>({ type: 'horizontalRule' }),
        fc.record({
          type: fc.constant('image'),
          attrs: fc.record({
            src: fc.constant(PIXEL),
            alt: fc.constantFrom('', 'Carte du "fleuve" <Gao>'),
            decorative: fc.boolean(),
          }),
        }),
        items.map((content) => ({ type: 'bulletList', content })),
        fc.record({
          type: fc.constant('orderedList'),
          attrs: fc.record({ start: fc.integer({ min: 0, max: 12 }) }),
          content: items,
        }),
        fc.record({
          type: fc.constant('blockquote'),
          attrs: fc.record({ speaker: fc.constantFrom('', 'Léa Morvan, porte-parole') }),
          content: blocks,
        }),
        table.map((content) => ({ type: 'table', content })),
      ),
    }
  })
  return fc.array(block, { minLength: 1, maxLength: 5 }).map((content) => ({ type: 'doc', content }))
}
