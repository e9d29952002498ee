import { describe, expect, it } from 'vitest'
import { exportDocument } from '../../../electron/data/formats/export-document.ts'
import { importDocument } from '../../../electron/data/formats/import-document.ts'
import { printableHtml } from '../../../electron/data/formats/printable-html.ts'
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

  it('writes pages that say their language and direction and load nothing', async () => {
    const html = (await exportDocument(document, { title: 'بيان', language: 'ar', direction: 'rtl' }, 'html')).toString('utf8')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import|generator|author/i)
  })
})

describe('printableHtml', () => {
  it('is a whole page that forbids itself scripts and outside resources', () => {
    const html = printableHtml(document, page)
    expect(html).toContain(`content="default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;"`)
    expect(html).toContain('@page { size: A4')
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).not.toMatch(/<script|<link|url\(|@import|https?:/i)
  })
})
