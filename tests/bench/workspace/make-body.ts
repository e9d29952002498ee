import type { DocumentJson } from '../../../shared/document/document-json.ts'

const SENTENCES_A_PARAGRAPH = 5

/** A document of paragraphs of five sentences. */
export function makeBody(sentences: readonly string[]): DocumentJson {
  const content = Array.from({ length: Math.ceil(sentences.length / SENTENCES_A_PARAGRAPH) }, (_, index) => ({
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: sentences.slice(index * SENTENCES_A_PARAGRAPH, (index + 1) * SENTENCES_A_PARAGRAPH).join(' '),
      },
    ],
  }))
  return { type: 'doc', content }
}
