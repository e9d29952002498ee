import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../electron/data/formats/docx/read-docx.ts'
import { writeDocx } from '../../../electron/data/formats/docx/write-docx.ts'
import { inflateZipEntry } from '../../../electron/data/formats/zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../../../electron/data/formats/zip/read-zip-directory.ts'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'
import { toMarkdown } from '../../../shared/document/markdown/to-markdown.ts'
import { PIXEL } from '../../helpers/document/arbitrary-document.ts'

const EVERY_NODE = `# Déclaration

## Sahel #2

La République **condamne** l'attaque du *3 mars*, ~~15~~ 12 morts, <u>confirmés</u> par [le centre](https://valmont.example/point?a=1&amp;b=2).\\
À la ligne\u202f: «\u202foui\u202f».

- un

  - un bis
- deux

1. premier
2. second

> Nous ne céderons pas.
>
> — Léa Morvan, porte-parole

> Nous non plus.
>
> — Idriss Vauclair

| Ville | Bilan |
| --- | --- |
| Gao | 12<br>morts |

<table>
<tbody>
<tr>
<td rowspan="2"><p>a</p></td>
<td><p>b</p></td>
</tr>
<tr>
<td><p>c</p></td>
</tr>
</tbody>
</table>

![Carte du fleuve](${PIXEL})

Fin
`

const french = { title: 'Point <de> presse', language: 'fr', direction: 'ltr' } as const
const part = (archive: Buffer, name: string): string => {
  const entry = readZipDirectory(archive).find((one) => one.name === name)
  return entry === undefined ? '' : inflateZipEntry(archive, entry).toString('utf8')
}

describe('Word documents', () => {
  it('carry every node that Word has there and back', async () => {
    const document = fromMarkdown(EVERY_NODE).document
    const read = await readDocx(await writeDocx(document, french))
    expect(toMarkdown(read.document)).toBe(EVERY_NODE.replace('- un\n\n  - un bis\n- deux', '- un\n\n  - un bis\n\n- deux'))
    expect(read).toMatchObject({ language: 'fr-FR', direction: '' })
  })

  it('say language and direction for Arabic, and keep a left-to-right paragraph', async () => {
    const document = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'تدين الجمهورية الهجوم' }] },
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'بيان' }] },
        { type: 'paragraph', attrs: { dir: 'ltr' }, content: [{ type: 'text', text: 'Valmont' }] },
      ],
    }
    const archive = await writeDocx(document, { title: 'بيان', language: 'ar', direction: 'rtl' })
    const xml = part(archive, 'word/document.xml')
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:rtl\/>/g)).toHaveLength(2)
    expect(part(archive, 'word/styles.xml')).toContain('w:bidi="ar-SA"')
    expect(await readDocx(archive)).toMatchObject({ language: 'ar-SA', direction: 'rtl' })
  })

  it('keep what is raised and lowered, out and in again', async () => {
    const markdown = 'A fait 12<sup>1</sup> morts, CO<sub>2</sub>.\n'
    const archive = await writeDocx(fromMarkdown(markdown).document, french)
    expect(part(archive, 'word/document.xml')).toContain('<w:vertAlign w:val="superscript"/>')
    expect(toMarkdown((await readDocx(archive)).document)).toContain(markdown.trim())
  })

  it('name no author, program, date or path', async () => {
    const { document } = fromMarkdown(EVERY_NODE)
    const archive = await writeDocx(document, french)
    const everything = readZipDirectory(archive)
      .map((entry) => inflateZipEntry(archive, entry).toString('latin1'))
      .join('\n')
    expect(everything).not.toMatch(/Un-named|dcterms|lastModifiedBy|<Application|creator|\/home\/|\/root\/|C:\\/)
    expect(part(archive, 'docProps/core.xml')).toContain(
      '<dc:title>Point &lt;de&gt; presse</dc:title><dc:language>fr</dc:language>',
    )
  })

  it('give pictures their alternative text and mark the decorative ones', async () => {
    const { document } = fromMarkdown(`![Carte](${PIXEL})\n\n<img src="${PIXEL}" alt="" role="presentation">\n`)
    const xml = part(await writeDocx(document, french), 'word/document.xml')
    expect(xml).toContain('descr="Carte"')
    expect(xml.match(/adec:decorative/g)).toHaveLength(1)
  })
})
