import { randomBytes } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import mammoth from 'mammoth'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const text = (window: Page) => window.locator('.text-editor')
/** What the list of documents says of an import. */
const failure = (window: Page) => window.getByRole('region', { name: w('write:list.title') }).getByRole('alert')
const squeezed = (value: string): string => value.replaceAll(/\s+/gu, '')

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unisson-files-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('texts come in from Word, Markdown and HTML, and go out to four formats with every word', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await goToScreen(window, 'fr', 'write')

  await test.step('a Word file: headings, list, table, link', async () => {
    await writeFile(join(folder, 'communique.docx'), await wordFile())
    await importFile(unisson, 'communique.docx')
    await expect(text(window).getByRole('heading', { name: 'Situation à Gao' })).toBeVisible()
    await expect(text(window).locator('li')).toHaveText(['Premier point', 'Second point'])
    await expect(text(window).locator('td, th')).toHaveText(['Mission', 'Bilan', 'Bamako', '12 morts'])
    await expect(text(window).locator('strong')).toHaveText('fermement')
    await expect(text(window).locator('a')).toHaveAttribute('href', 'https://diplomatie.example/gao')
  })

  await test.step('out again: Word, PDF, HTML, Markdown', async () => {
    await chooseFolder(application, folder)
    await window.getByRole('tab', { name: w('write:tab.details') }).click()
    for (const format of ['docx', 'pdf', 'html', 'md'] as const) {
      await window.getByRole('button', { name: w(`write:export.${format}`), exact: true }).click()
      // Word puts the heading into the title, and the title names the file.
      const name = `Situation à Gao.${format}`
      await expect(window.getByText(w('write:export.done').replace('{{name}}', name))).toBeVisible()
      expect(await readdir(folder)).toContain(name)
    }
    const written = (extension: string): Promise<Buffer> => readFile(join(folder, `Situation à Gao${extension}`))
    const html = (await written('.html')).toString('utf8')
    expect(html).toContain('<li')
    expect(html).toContain('<td')
    expect(html).toContain('href="https://diplomatie.example/gao"')
    expect(html).not.toContain('<script')
    const markdown = (await written('.md')).toString('utf8')
    expect(markdown).toMatch(/^#+ Situation à Gao$/mu)
    expect(markdown).toContain('[le dossier](https://diplomatie.example/gao)')
    expect(markdown).toMatch(/\| Bamako +\| 12 morts +\|/u)
    const word = await mammoth.convertToHtml({ buffer: await written('.docx') })
    expect(word.value).toMatch(/<h\d[^>]*>.*Situation à Gao<\/h\d>/u)
    expect(word.value).toContain('12 morts')
    expect(word.value).toContain('<strong>fermement</strong>')

    const pdf = await written('.pdf')
    // Line breaks of the page and of its drawing are no words.
    expect(squeezed(pdfText(pdf))).toContain(
      squeezed('Situation à Gao La France condamne fermement l’attaque : 40 M€, 12 morts. Voir le dossier.'),
    )
    for (const piece of ['Premier point', 'Second point', 'Mission', 'Bilan', 'Bamako', '12 morts'])
      expect(squeezed(pdfText(pdf))).toContain(squeezed(piece))
    const raw = pdf.toString('latin1')
    expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/\/Lang\s*\(fr\)/)
    expect(raw).not.toContain(folder)
  })

  await test.step('Markdown and HTML', async () => {
    await writeFile(join(folder, 'note.md'), '# Note de presse\n\nUn **point** et [un lien](https://a.example/).\n')
    await importFile(unisson, 'note.md')
    await expect(text(window).getByRole('heading', { name: 'Note de presse' })).toBeVisible()
    await expect(text(window).locator('strong')).toHaveText('point')
    await writeFile(
      join(folder, 'page.html'),
      '<html lang="fr"><title>Page</title><h2>Discours</h2><p onclick="x()">Bonjour<script>globalThis.ran = 1</script></p></html>',
    )
    await importFile(unisson, 'page.html')
    await expect(text(window).getByRole('heading', { name: 'Discours' })).toBeVisible()
    await expect(text(window)).toContainText('Bonjour')
    expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  await test.step('what cannot be read is said, and nothing else changes', async () => {
    const before = await documentTitles(window)
    const large = await open(join(folder, 'enorme.docx'), 'w')
    await large.truncate(200 * 1024 * 1024)
    await large.close()
    await importFile(unisson, 'enorme.docx')
    await expect(failure(window)).toContainText(w('errors:file-too-large.what'))
    await expect(failure(window)).toContainText(w('errors:file-too-large.todo'))
    await writeFile(join(folder, 'binaire.docx'), randomBytes(64 * 1024))
    await importFile(unisson, 'binaire.docx')
    await expect(failure(window)).toContainText(w('errors:file-damaged.what'))
    await expect(text(window).getByRole('heading', { name: 'Discours' })).toBeVisible()
    expect(await documentTitles(window)).toEqual(before)
    // The way in is still open.
    await importFile(unisson, 'note.md')
    await expect(window.locator('[data-document]')).toHaveCount(before.length + 1)
    await expect(failure(window)).toHaveCount(0)
  })
})

const MESSAGES = {
  format: 'unisson-messages/1',
  points: [
    { id: 'tp-port-1', topic: 'port', origin: 'central', mandatory: true, statement: { fr: 'Le port rouvrira le 4 mars 2027.' } },
    { id: 'tp-port-2', topic: 'port', origin: 'central', mandatory: false, statement: { xx: 'Langue inconnue' } },
    {
      id: 'tp-port-3',
      topic: 'port',
      origin: 'central',
      mandatory: false,
      statement: { fr: 'Douze navires y seront accueillis.' },
    },
    { id: 'tp-port-4', topic: 'port', origin: 'central', mandatory: false, statement: {} },
  ],
  terms: [{ concept: 'port', lang: 'fr', term: 'havre', status: 'forbidden', use: 'port' }],
}

test('messages: a malformed file is refused, bad rows are named, good ones come in and go out again', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await goToScreen(window, 'fr', 'messages')
  await window.getByRole('button', { name: w('messages:import.label'), exact: true }).click()
  const dialog = window.getByRole('dialog', { name: w('messages:import.title') })

  await writeFile(join(folder, 'casse.json'), '{ "format": "unisson-messages/1", "points": [ { "id": ')
  await chooseFile(application, join(folder, 'casse.json'))
  await dialog.getByRole('button', { name: w('messages:import.choose') }).click()
  await expect(dialog.getByRole('alert')).toContainText('casse.json')
  await expect(dialog.getByRole('alert')).toContainText('JSON')

  await writeFile(join(folder, 'messages.json'), JSON.stringify(MESSAGES))
  await chooseFile(application, join(folder, 'messages.json'))
  await dialog.getByRole('button', { name: w('messages:import.choose') }).click()
  const rows = dialog.locator('tbody tr')
  await expect(rows).toHaveCount(5)
  const refused = rows.filter({ hasText: w('messages:import.is.refused') })
  await expect(refused).toHaveCount(2)
  await expect(refused.locator('td:first-child')).toHaveText(['2', '4'])
  await expect(refused.first().locator('p')).not.toBeEmpty()
  await expect(refused.last().locator('p')).not.toBeEmpty()
  // A topic that is not here is made only when the person ticks it.
  await expect(rows.first()).toContainText(w('messages:import.staysOut'))
  await dialog
    .getByRole('group', { name: w('messages:import.topics') })
    .getByRole('checkbox')
    .check()
  await expect(rows.first()).toContainText(w('messages:import.willFollow'))
  await dialog.getByRole('checkbox', { name: w('messages:import.approve_other').replace('{{count}}', '2') }).check()
  await dialog.getByRole('button', { name: w('messages:import.do_other').replace('{{count}}', '3') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText('Le port rouvrira le 4 mars 2027.').first()).toBeVisible()
  await expect(window.getByText('Douze navires y seront accueillis.').first()).toBeVisible()
  await expect(window.getByText('Langue inconnue')).toHaveCount(0)

  await chooseFolder(application, folder)
  await rm(join(folder, 'messages.json'))
  await window.getByRole('button', { name: w('messages:export.label'), exact: true }).click()
  await window.getByRole('menuitem', { name: w('messages:export.json') }).click()
  await expect(
    window.getByText(w('messages:export.done_other').replace('{{count}}', '2').replace('{{name}}', 'messages.json')),
  ).toBeVisible()
  const exported = JSON.parse(await readFile(join(folder, 'messages.json'), 'utf8')) as {
    readonly format: string
    readonly points: readonly { readonly id: string; readonly statement: Readonly<Record<string, string>> }[]
    readonly terms: readonly { readonly term: string }[]
  }
  expect(exported.format).toBe('unisson-messages/1')
  expect(exported.points.map(({ id, statement }) => [id, statement['fr']]).toSorted()).toEqual([
    ['tp-port-1', 'Le port rouvrira le 4 mars 2027.'],
    ['tp-port-3', 'Douze navires y seront accueillis.'],
  ])
  expect(exported.terms.map(({ term }) => term)).toEqual(['havre'])
})

function cell(content: string): TableCell {
  return new TableCell({ children: [new Paragraph(content)] })
}

function wordFile(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [{ reference: 'points', levels: [{ level: 0, format: 'bullet', text: '•' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Situation à Gao')] }),
            new Paragraph({
              children: [
                new TextRun('La France condamne '),
                new TextRun({ text: 'fermement', bold: true }),
                new TextRun(' l’attaque : 40 M€, 12 morts. Voir '),
                new ExternalHyperlink({ link: 'https://diplomatie.example/gao', children: [new TextRun('le dossier')] }),
                new TextRun('.'),
              ],
            }),
            ...['Premier point', 'Second point'].map(
              (item) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: [new TextRun(item)] }),
            ),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell('Mission'), cell('Bilan')] }),
                new TableRow({ children: [cell('Bamako'), cell('12 morts')] }),
              ],
            }),
          ],
        },
      ],
    }),
  )
}

interface Driven {
  readonly window: Page
  readonly application: ElectronApplication
}

async function importFile({ window, application }: Driven, name: string): Promise<void> {
  await chooseFile(application, join(folder, name))
  await window
    .getByRole('button', { name: w('write:import.tool'), exact: true })
    .first()
    .click()
}

function documentTitles(window: Page): Promise<readonly string[]> {
  return window.locator('[data-document]').allInnerTexts()
}
