import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('the matrix shows which mission departs from which point, by keyboard, with its evidence, and goes to CSV and PDF', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-matrix-'))
  try {
    await using unisson = await openUnisson()
    const { window } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await goToScreen(window, 'fr', 'coherence')
    await window.getByText(w('coherence:view.matrix'), { exact: true }).click()
    const grid = window.getByRole('grid')
    const legend = window.getByRole('list', { name: w('coherence:matrix.legend') })
    // The centre's own text contradicts too, and has no column.
    await expect(legend.getByRole('listitem').filter({ hasText: w('findings:coverage.contradicted') })).toContainText('3')
    const counts = await legend.locator('.u-number').allTextContents()
    const cells = (await grid.locator('thead th abbr').count()) * (await grid.locator('tbody tr[aria-rowindex]').count())
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(cells)

    const first = grid.locator('td[data-place="0:0"]')
    await first.focus()
    await window.keyboard.press('ArrowRight')
    await expect(grid.locator('td[data-place="0:1"]')).toBeFocused()
    await window.keyboard.press('Enter')
    const evidence = window.getByRole('region', { name: w('coherence:matrix.evidence') })
    await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Ambassade de Valmont à Bamako')
    await expect(evidence.locator('li[data-rule="figure-mismatch"]')).toBeVisible()
    await expect(evidence.locator('blockquote mark')).toContainText('15 morts')
    await window.keyboard.press('Control+End')
    await expect(grid.locator('td:focus')).toHaveAttribute('data-place', /:6$/)
    await window.keyboard.press('Enter')
    await expect(evidence.getByText(/Aucun texte de cette mission ne parle de ce point/)).toBeVisible()

    await window.getByLabel(w('coherence:matrix.search')).fill('inondations')
    await expect(grid.locator('tbody tr th')).toHaveCount(1)
    await window.getByLabel(w('coherence:matrix.search')).fill('aucun point ne dit cela')
    await expect(window.getByText(w('coherence:matrix.noMatch'))).toBeVisible()
    await window.getByLabel(w('coherence:matrix.search')).fill('')

    await chooseFolder(unisson.application, folder)
    await window.getByRole('button', { name: w('coherence:matrix.export.csv'), exact: true }).click()
    await expect(window.getByText('Matrice écrite dans matrice.csv')).toBeVisible()
    expect(await readFile(join(folder, 'matrice.csv'), 'utf8')).toMatch(/^\ufeffid,.*AMM,BKO,DKR,MAD,MTL,NBO,NYC\r\n/)
    await window.getByRole('button', { name: w('coherence:matrix.export.pdf'), exact: true }).click()
    await expect(window.getByText('Matrice écrite dans matrice.pdf')).toBeVisible()
    const pdf = await readFile(join(folder, 'matrice.pdf'))
    expect(pdf.toString('latin1')).toContain('/Creator (Unisson)')
    expect(pdf.toString('latin1')).not.toContain('Mozilla')
    const printed = pdfText(pdf)
    expect(printed.replaceAll(/\s/g, '')).toContain('Pointsapprouvésparmission')
    expect(printed.replaceAll(/\s/g, '')).toContain('≠contredit')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
