import MarkdownIt from 'markdown-it'
import { AppError } from '../../errors/app-error.ts'
import { fromHtml } from '../html/from-html.ts'
import type { ImportedDocument } from '../imported-document.ts'
import { frontMatter } from './front-matter.ts'
import { partAttribution } from './part-attribution.ts'
import { readAttributions } from './read-attributions.ts'

const MAX_LENGTH = 20_000_000

/**
 * CommonMark with tables and strikethrough. HTML inside is allowed here, and every link, because the HTML reader that
 * follows is the one place that decides what is safe.
 */
const markdown = new MarkdownIt('default', { html: true, linkify: false, typographer: false })
markdown.validateLink = () => true

/** Reads Markdown into a document. Throws as `fromHtml` does. */
export function fromMarkdown(text: string): ImportedDocument {
  if (text.length > MAX_LENGTH) throw new AppError('file-too-large', 'the Markdown is too long')
  const { title, language, body } = frontMatter(text)
  const read = fromHtml(markdown.render(partAttribution(body)))
  return {
    ...read,
    document: { type: 'doc', content: readAttributions(read.document.content) },
    title: title || read.title,
    language: language || read.language,
  }
}
