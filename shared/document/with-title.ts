import type { DocumentJson } from './document-json.ts'
import { plainText } from './plain-text.ts'

/** Words without what two hands may write differently: case, spaces, the forms of apostrophes. */
function folded(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase()
}

/**
 * The document as it leaves, under its title. A text that begins with a heading of the first level, or with the words of the
 * title, has its own: what readers see is never two titles, and the house's name of a text stays in the house.
 */
export function withTitle(document: DocumentJson, title: string): DocumentJson {
  const [first] = document.content
  const words = title.replaceAll(/\s+/gu, ' ').trim()
  if (words === '' || (first?.type === 'heading' && Number(first.attrs?.['level'] ?? 1) === 1)) return document
  if (first !== undefined && folded(plainText({ type: 'doc', content: [first] }).text) === folded(words)) return document
  const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: words }] }
  return { ...document, content: [heading, ...document.content] }
}
