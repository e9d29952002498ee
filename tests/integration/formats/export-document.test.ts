import { describe, expect, it } from 'vitest'
import { exportDocument } from '../../../electron/data/formats/export-document.ts'
import { importDocument } from '../../../electron/data/formats/import-document.ts'
import { printableHtml } from '../../../electron/data/formats/printable-html.ts'
import { PIXEL } from '../../helpers/document/arbitrary-document.ts'
import { fromMarkdown } from '../../../shared/document/markdown/from-markdown.ts'

const { document } = fromMarkdown(
  '# Déclaration\n\nLa République **condamne** l’attaque\u202f!\n\n> Non.\n>\n> — Léa Morvan\n\n1. un\n2. deux\n',
)
const page = { title: 'Déclaration', language: 'fr', direction: 'ltr' } as const

describe('exportDocument', () => {
  it.each(['md', 'html', 'docx'] as const)('writes %s that reads back as the same document', async (format) => {
    const bytes = await exportDocument(document, page, format)
    const read = await importDocument(`note.${format}`, bytes)
    expect(read).toMatchObject({ title: 'Déclaration', body: document, warnings: [] })
  })

  it.each(['md', 'html', 'docx'] as const)('puts the title above a text that has none, in %s', async (format) => {
    const { document: bare } = fromMarkdown('La République condamne.\n\n## Suite\n')
    const read = await importDocument(`note.${format}`, await exportDocument(bare, page, format))
    const title = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Déclaration' }] }
    expect(read.body.content).toEqual([title, ...bare.content])
  })

  it.each(['# Un autre titre\n\nTexte', '## déclaration\n\nTexte', 'Déclaration\n\nTexte'])(
    'does not title twice what begins with %j',
    async (text) => {
      const { document: titled } = fromMarkdown(text)
      expect((await importDocument('note.md', await exportDocument(titled, page, 'md'))).body).toEqual(titled)
    },
  )

  it('writes pages that say their language and direction and load nothing', async () => {
    const html = (await exportDocument(document, { title: 'بيان', language: 'ar', direction: 'rtl' }, 'html')).toString('utf8')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import|generator|author/i)
  })
})

describe('printableHtml', () => {
  it('stands under its title and keeps the words beneath a picture', () => {
    const { document: pictured } = fromMarkdown(`Un paragraphe.\n\n![Carte de Gao](${PIXEL})\n`)
    const html = printableHtml(pictured, page)
    expect(html).toContain('<body>\n<h1>Déclaration</h1>\n<p>Un paragraphe.</p>')
    expect(html).toContain('<figcaption>Carte de Gao</figcaption>')
  })

  it('is a whole page that forbids itself scripts and outside resources', () => {
    const html = printableHtml(document, page)
    expect(html).toContain(`content="default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;"`)
    expect(html).toContain('@page { size: A4')
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).not.toMatch(/<script|<link|url\(|@import|https?:/i)
  })
})
