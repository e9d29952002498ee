import type { DocumentJson } from '../../../shared/document/document-json.ts'
import { toHtml } from '../../../shared/document/html/to-html.ts'
import type { HtmlPage } from '../../../shared/document/html/to-html.ts'
import { withTitle } from '../../../shared/document/with-title.ts'

/** Paper, not screen: one column, real margins, nothing split that belongs together, and fonts the machine has. */
const STYLE = `@page { size: A4; margin: 22mm 20mm 24mm }
* { box-sizing: border-box }
body { margin: 0; color: #1a2233; background: #fff; font: 11.5pt/1.5 "Source Serif 4", "Source Serif 4 Variable", Georgia, "Liberation Serif", serif }
html[lang|="ar"] body { font-family: "Noto Naskh Arabic", "Traditional Arabic", "Times New Roman", serif; font-size: 13pt }
html[lang|="zh"] body { font-family: "Noto Serif CJK SC", SimSun, serif }
html[lang|="ja"] body { font-family: "Noto Serif CJK JP", "MS Mincho", serif }
h1, h2, h3, h4 { margin: 1.4em 0 .5em; line-height: 1.25; break-after: avoid }
h1 { font-size: 19pt } h2 { font-size: 15pt } h3 { font-size: 13pt } h4 { font-size: 11.5pt }
body > :first-child { margin-top: 0 }
p { margin: 0 0 .8em; orphans: 3; widows: 3; overflow-wrap: break-word }
ul, ol { margin: 0 0 .8em; padding-inline-start: 1.6em }
li > p { margin: 0 0 .3em }
figure { margin: 0 0 1em; break-inside: avoid }
blockquote { margin: 0 0 1em; padding-inline-start: 1em; border-inline-start: 2pt solid #23408e }
figcaption { padding-inline-start: 1em; color: #566074 }
figcaption::before { content: "— " }
.picture figcaption { padding: .3em 0 0; font-size: .9em }
.picture figcaption::before { content: none }
sup, sub { font-size: .7em; line-height: 0 }
table { width: 100%; margin: 0 0 1em; border-collapse: collapse }
th, td { padding: 4pt 6pt; border: .5pt solid #a3adbf; text-align: start; vertical-align: top }
th { background: #eef0f4 }
tr { break-inside: avoid }
td > :last-child, th > :last-child { margin-bottom: 0 }
img { max-width: 100%; max-height: 220mm }
hr { margin: 1.5em 0; border: 0; border-top: .5pt solid #a3adbf }
a { color: #23408e }`

/** A picture of `toHtml` that has words of its own: they stand beneath it in the editor, and so they do on paper. */
const DESCRIBED = /<img src="[^"]*" alt="([^"]+)">/g

/** The page from which a PDF is printed: it forbids itself every script and every outside resource. */
export function printableHtml(document: DocumentJson, page: Omit<HtmlPage, 'style' | 'policy'>): string {
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
  return toHtml(withTitle(document, page.title), { ...page, style: STYLE, policy }).replaceAll(
    DESCRIBED,
    (image, words: string) => `<figure class="picture">${image}<figcaption>${words}</figcaption></figure>`,
  )
}
