import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtmlFragment } from '../../../shared/document/html/to-html-fragment.ts'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'
import { toMarkdown } from '../../../shared/document/markdown/to-markdown.ts'
import { arbitraryDocument, PIXEL } from '../../helpers/document/arbitrary-document.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const html = (markdown: string): string => toHtmlFragment(fromMarkdown(markdown).document.content).replaceAll('\n', '')

const EVERY_NODE = `# Déclaration

## Sahel #2

La République **condamne** l'attaque du *3 mars*, ~~15~~ 12 morts, <u>confirmés</u> par [le centre](https://valmont.example/point?a=1&amp;b=2).\\
À la ligne.

- un
- deux

<!-- -->

- trois

  3. bis
  4. ter

> Nous ne céderons pas.
>
> — Léa Morvan, porte-parole

| Ville | Bilan |
| --- | --- |
| Gao | 12<br>morts |

![Carte du fleuve](${PIXEL})

<img src="${PIXEL}" alt="" role="presentation">

<p dir="rtl">نص</p>

***

Fin
`

describe('Markdown', () => {
  it('writes what it read, character by character, for every node', () => {
    expect(toMarkdown(fromMarkdown(EVERY_NODE).document)).toBe(EVERY_NODE)
  })

  it('carries random documents there and back', () => {
    fc.assert(
      fc.property(arbitraryDocument({ empty: false }), (document) => {
        expect(fromMarkdown(toMarkdown(document)).document).toEqual(document)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the header of a file', () => {
    expect(fromMarkdown('---\ntitle: "Point de presse"\nlang: fr\n---\n# Un\n')).toMatchObject({
      title: 'Point de presse',
      language: 'fr',
    })
    expect(html('---\ntitle: x\n---\n\n# Un')).toBe('<h1>Un</h1>')
  })

  it('lets HTML in only through the safe reader', () => {
    expect(
      html(
        'a <b onclick="x()">b</b> [c](javascript:x) ![d](https://a.example/d.png)\n\n<script>alert(1)</script>\n\n<iframe src="x"></iframe>',
      ),
    ).toBe('<p>a <strong>b</strong> c </p>'.replace(' </p>', '</p>'))
  })

  it('stays quick on hostile shapes', () => {
    const started = cpuMilliseconds()
    for (const shape of [
      '> '.repeat(10_000),
      '['.repeat(50_000),
      '*a '.repeat(50_000),
      '- '.repeat(10_000),
      '`'.repeat(50_000),
      '![]('.repeat(20_000),
      '<'.repeat(50_000),
      '&'.repeat(50_000),
      '|a'.repeat(20_000),
      '**a_ '.repeat(20_000),
      '[a](<b'.repeat(20_000),
      '[a]: b\n'.repeat(20_000),
    ]) {
      fromMarkdown(`${shape} fin`)
    }
    expect(() => fromMarkdown('mot '.repeat(12_500_000))).toThrow(expect.objectContaining({ code: 'file-too-large' }))
    expect(cpuMilliseconds() - started).toBeLessThan(20_000)
  })

  it.each([
    '> Nous ne céderons pas.\n> — Claire Duval\n',
    '> Nous ne céderons pas.  \r\n> — Claire Duval',
    '> Nous ne céderons pas.\\\n> — Claire Duval\n\nSuite\n',
  ])('reads the speaker on the line after the words: %j', (markdown) => {
    const [quote] = fromMarkdown(markdown).document.content
    const words = [{ type: 'paragraph', content: [{ type: 'text', text: 'Nous ne céderons pas.' }] }]
    expect(quote).toEqual({ type: 'blockquote', attrs: { speaker: 'Claire Duval' }, content: words })
  })

  it('leaves a dialogue, and a dash inside a quotation, as they are', () => {
    for (const markdown of ['> — Bonjour.\n> — Au revoir.\n', '> Un.\n> — Deux.\n> Trois.\n'])
      expect(fromMarkdown(markdown).document.content[0]?.attrs).toEqual({ speaker: '' })
  })
})
