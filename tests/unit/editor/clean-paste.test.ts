import { describe, expect, it } from 'vitest'
import { linkTarget } from '../../../renderer/editor/links/link-target.ts'
import { cleanPastedHtml } from '../../../renderer/editor/paste/clean-pasted-html.ts'

/** A list item as Word writes it. */
const item = (text: string) =>
  `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>${text}</p>`

describe('pasted HTML', () => {
  it('keeps structure and drops script, style, handlers and remote images', () => {
    const html = cleanPastedHtml(
      '<p style="color:red" onclick="x()">Un <b>mot</b></p><script>x()</script><style>p{}</style><img src="https://example.org/a.png"><iframe src="https://example.org"></iframe>',
    )
    expect(html).toBe('<p>Un <strong>mot</strong></p>')
  })

  it('keeps what is raised and lowered, so that no figure joins another', () => {
    const html = '<p>a fait 12<sup>1</sup> morts, 5 m<span style="vertical-align:super">3</span>, CO<sub>2</sub></p>'
    expect(cleanPastedHtml(html)).toBe('<p>a fait 12<sup>1</sup> morts, 5 m<sup>3</sup>, CO<sub>2</sub></p>')
  })

  it('makes real lists of what Word writes as paragraphs', () => {
    expect(cleanPastedHtml(item('un') + item('deux')).replaceAll('\n', '')).toBe(
      '<ul><li><p>un</p></li><li><p>deux</p></li></ul>',
    )
  })

  it('leaves what was copied from the editor itself as it is', () => {
    const own = '<p data-pm-slice="1 1 []">mot</p>'
    expect(cleanPastedHtml(own)).toBe(own)
  })

  it('is not read to its end at each beginning of a tag', () => {
    const started = performance.now()
    cleanPastedHtml(`<!-- ${'<a '.repeat(100_000)} -->mot`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('the address of a link', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['diplomatie.example/fr', 'https://diplomatie.example/fr'],
    ['presse@example.org', 'mailto:presse@example.org'],
    ['  http://example.org ', 'http://example.org'],
  ])('takes %j', (typed, href) => {
    expect(linkTarget(typed)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'simple',
    '',
    'app://unisson/x',
  ])('refuses %j', (typed) => {
    expect(linkTarget(typed)).toBeNull()
  })
})
