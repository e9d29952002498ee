import * as fc from 'fast-check'
import type { DocumentJson, DocumentMark, DocumentNode } from '../../../shared/document/document-json.ts'

/** One transparent pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const RANK = ['link', 'bold', 'italic', 'strike', 'underline']
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

/** Runs as ProseMirror keeps them: neighbours with the same marks are one, breaks stand between text. */
const inline: fc.Arbitrary<DocumentNode[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: run }, { weight: 1, arbitrary: fc.constant<DocumentNode>({ type: 'hardBreak' }) }), {
    maxLength: 4,
  })
  .map(joinEqualRuns)

function joinEqualRuns(nodes: readonly DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    } else joined.push(node)
  }
  return joined
}

const block = fc.letrec<{ block: DocumentNode; paragraph: DocumentNode; item: DocumentNode; row: DocumentNode }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const dir = fc.constantFrom(null, null, 'ltr', 'rtl')
  const cell = fc.record({
    type: fc.constantFrom('tableCell', 'tableHeader'),
    attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.constant(1) }),
    content: blocks,
  })
  const list = (type: string, attrs: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<DocumentNode> =>
    fc.record({ type: fc.constant(type), attrs, content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) })
  return {
    paragraph: fc.record({ type: fc.constant('paragraph'), attrs: fc.record({ dir }), content: inline }),
    item: fc.record({
      type: fc.constant('listItem'),
      content: fc
        .tuple(tie('paragraph'), fc.array(tie('block'), { maxLength: 1 }))
        .map(([first, rest]) => rest.toSpliced(0, 0, first)),
    }),
    row: fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('paragraph'),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 4 }), dir }),
        content: inline,
      }),
      fc.constant<DocumentNode>({ type: 'horizontalRule' }),
      fc.record({
        type: fc.constant('image'),
        attrs: fc.record({
          src: fc.constant(PIXEL),
          alt: fc.constantFrom('', 'Carte du "fleuve" <Gao>'),
          decorative: fc.boolean(),
        }),
      }),
      list('bulletList', fc.constant({})),
      list('orderedList', fc.record({ start: fc.integer({ min: 0, max: 12 }) })),
      fc.record({
        type: fc.constant('blockquote'),
        attrs: fc.record({ speaker: fc.constantFrom('', 'Léa Morvan, porte-parole') }),
        content: blocks,
      }),
      fc.record({ type: fc.constant('table'), content: fc.array(tie('row'), { minLength: 1, maxLength: 3 }) }),
    ),
  }
}).block

/** Random documents that hold every node and mark of the schema. */
export const arbitraryDocument: fc.Arbitrary<DocumentJson> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }))
