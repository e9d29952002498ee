import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../../shared/document/html/from-html.ts'
import { toHtml } from '../../../shared/document/html/to-html.ts'
import { toHtmlFragment } from '../../../shared/document/html/to-html-fragment.ts'
import { arbitraryDocument } from '../../helpers/document/arbitrary-document.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const fragment = (html: string): string => toHtmlFragment(fromHtml(html).document.content)

const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('HTML', () => {
  it('carries every node and mark there and back', () => {
    fc.assert(
      fc.property(arbitraryDocument({ empty: false }), fc.constantFrom('ltr' as const, 'rtl' as const), (document, direction) => {
        const html = toHtml(document, { title: 'Un <titre> & "plus"', language: 'ar', direction })
        const back = fromHtml(html)
        expect(back).toMatchObject({ title: 'Un <titre> & "plus"', language: 'ar', direction })
        expect(back.document).toEqual(document)
        expect(toHtml(back.document, { title: 'Un <titre> & "plus"', language: 'ar', direction })).toBe(html)
      }),
      { numRuns: 300 },
    )
  })

  it('collapses white space as a browser does and keeps no-break spaces', () => {
    expect(
      fragment('<p>\n  Un \n <b> deux</b>  <i> trois </i>\n</p>\n  quatre\u00a0: «\u202foui\u202f»\n<pre>a\n  b</pre>'),
    ).toBe('<p>Un <strong>deux</strong> <em>trois</em></p>\n<p>quatre\u00a0: «\u202foui\u202f»</p>\n<p>a<br>  b</p>')
  })

  it('makes real lists of the flat paragraphs that Word pastes', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style><xml><w:x>1</w:x></xml></head><body><div class=WordSection1>
      <p class=MsoTitle>Point de presse<o:p></o:p></p><p class=MsoNormal dir=LTR><o:p>&nbsp;</o:p></p>
      ${wordItem(1, '·', 'un')}${wordItem(2, 'o', 'un bis')}${wordItem(1, '·', '<st1:place w:st="on">deux</st1:place>')}${wordItem(1, '3.', 'numéro')}<p class=MsoNormal>fin</p></div></body></html>`
    expect(fragment(html).replaceAll('\n', '')).toBe(
      '<h1>Point de presse</h1><ul><li><p>un</p><ul><li><p>un bis</p></li></ul></li><li><p>deux</p></li></ul><ol start="3"><li><p>numéro</p></li></ol><p>fin</p>',
    )
  })

  it('reads what Google Docs pastes: neutral bold, styled spans, lists inside lists', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Gras</span><span style="font-style:italic"> penché</span></p>
      <ul><li dir="ltr"><p dir="ltr" role="presentation"><span style="font-weight:400">un</span></p></li><ul><li><p><span>un bis</span></p></li></ul></ul><br></b>`
    expect(fragment(html).replaceAll('\n', '')).toBe(
      '<p><strong>Gras</strong><em> penché</em></p><ul><li><p>un</p><ul><li><p>un bis</p></li></ul></li></ul>',
    )
  })

  it('leaves behind what the page hides', () => {
    expect(
      fragment(
        '<p>vu<span style="display: none">caché</span><span style="mso-hide:all">x</span><span hidden>y</span> ici</p><div style="visibility:hidden"><p>z</div>',
      ),
    ).toBe('<p>vu ici</p>')
  })

  it('understands the quotes, tables and images of other pages', () => {
    const html = `<blockquote>Nous le disons.<footer>— La porte-parole</footer></blockquote><table><caption>Bilan</caption><thead><tr><th colspan=2>Ville</th></tr></thead><tr><td>Gao<td>12</table><p>avant<img src="https://a.example/x.png" alt="Carte">après`
    const { document, repairs } = fromHtml(html)
    expect(toHtmlFragment(document.content).replaceAll('\n', '')).toBe(
      '<figure><blockquote><p>Nous le disons.</p></blockquote><figcaption>La porte-parole</figcaption></figure><p>Bilan</p><table><tbody><tr><th colspan="2"><p>Ville</p></th></tr><tr><td><p>Gao</p></td><td><p>12</p></td></tr></tbody></table><p>avant</p><p>après</p>',
    )
    expect(repairs).toContainEqual({ code: 'image-dropped', subject: 'Carte', count: 1 })
  })

  it('stays quick on hostile shapes: deep, wide, unclosed, long', () => {
    const started = cpuMilliseconds()
    expect(fragment(`${'<div><blockquote>'.repeat(5000)}fond`)).toContain('fond')
    expect(fragment(`${'<b>'.repeat(10_000)}gras`)).toBe('<p><strong>gras</strong></p>')
    expect(fragment('<'.repeat(200_000))).toContain('&lt;')
    expect(fragment(`<a ${'x'.repeat(500_000)}`)).toBe('<p></p>')
    expect(fragment(`${'<p>un'.repeat(50_000)}`).length).toBeGreaterThan(400_000)
    expect(() => fromHtml('<div>'.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'file-damaged' }))
    expect(() => fromHtml(`<p>${'mot '.repeat(12_500_000)}`)).toThrow(expect.objectContaining({ code: 'file-too-large' }))
    expect(cpuMilliseconds() - started).toBeLessThan(20_000)
  })
})
