import type { DocumentJson } from '../document-json.ts'
import { escapeHtml } from './escape-html.ts'
import { toHtmlFragment } from './to-html-fragment.ts'

export interface HtmlPage {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** A style sheet of ours put in the head; none by default. */
  readonly style?: string
  /** A content security policy that the page sets itself. */
  readonly policy?: string
}

/** A whole HTML5 page that needs nothing else: no script, no outside resource, nothing about who made it. */
export function toHtml(document: DocumentJson, page: HtmlPage): string {
  const policy =
    page.policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(page.policy)}">\n`
  const style = page.style === undefined ? '' : `<style>\n${page.style}\n</style>\n`
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
${style}</head>
<body>
${toHtmlFragment(document.content)}
</body>
</html>
`
}
