import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'
import { openFinding } from '../../electron/launch/drive/open-finding.ts'

interface Departure {
  readonly rule: string
  readonly text: string
}

const w = (key: string): string => words('fr', key)
const text = (window: Page) => window.locator('.text-editor')
const finding = (window: Page, rule: string) => window.locator(`li[data-rule="${rule}"]`)
const waived = (window: Page) => window.getByRole('button', { name: w('findings:group.waived_one').replace('{{count}}', '1') })
const saved = (window: Page) => expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')

const TEXT =
  'Valmont condamne avec la plus grande fermeté l’attaque du 4 novembre 2026 contre un convoi humanitaire près de Tin-Barka, au Mali, qui a fait 15 morts et 27 blessés.'

test('a departure is seen with both sides, mended by a key; another is accepted, and all of it is there after a restart', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-coherence-'))
  try {
    const { written, counts } = await write(profile)
    await using again = await openUnisson({ profile })
    const { window } = again
    await unlockWorkspace(window, 'fr')
    await goToScreen(window, 'fr', 'write')
    const row = window.locator('[data-document]', { hasText: 'Déclaration à la presse' })
    await row.click()
    await expect(text(window)).toHaveText(written)
    await expect(window.getByTestId('counts')).toHaveText(counts)
    await expect(waived(window)).toBeVisible()
    await waived(window).click()
    await expect(window.getByText('Date de l’annonce, vérifiée au poste')).toBeVisible()
    await expect(window.getByText(/Anne Martin, /)).toBeVisible()
    await expect(window.getByText(w('findings:clearAccepted'), { exact: true })).toBeVisible()
    await expect(window.locator('li[data-rule]')).toHaveCount(0)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
})

/** The first session: what stands in the editor and under it at its end. */
async function write(profile: string): Promise<{ readonly written: string; readonly counts: string }> {
  await using unisson = await openUnisson({ profile })
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await newDocument(window, 'fr', { title: 'Déclaration à la presse', topic: 'Sécurité au Sahel' })
  await window.keyboard.type(TEXT)

  const figure = finding(window, 'figure-mismatch')
  await openFinding(figure)
  await expect(figure.locator('mark[data-side="text"]')).toHaveText('15')
  await expect(figure.locator('mark[data-side="point"]')).toHaveText('12')
  await expect(figure).toContainText('Sécurité au Sahel')
  await window.keyboard.press('Enter')
  await expect(text(window)).toContainText('qui a fait 12 morts et 27 blessés')
  await expect(figure).toHaveCount(0)

  // The panel went on to the next finding by itself.
  const date = finding(window, 'date-mismatch')
  await expect(date).toHaveAttribute('data-open', 'true')
  await expect(date.locator('mark[data-side="text"]')).toHaveText('4 novembre 2026')
  await expect(date.locator('mark[data-side="point"]')).toHaveText('3 novembre 2026')
  await window.keyboard.press('w')
  await window.getByLabel(w('findings:waive.reason')).fill('Date de l’annonce, vérifiée au poste')
  await window.keyboard.press('Control+Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(date).toHaveCount(0)
  await expect(waived(window)).toBeVisible()
  // Quiet, and still to be seen by who reads the text after.
  await expect(window.locator('.finding-waived', { hasText: '4 novembre 2026' })).toHaveCSS('text-decoration-style', 'dashed')

  // Elsewhere: a sentence before and one after, so that every offset moves.
  await text(window).click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.type('Bamako, le 22 novembre. ')
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Elle présente ses condoléances aux familles.')
  await saved(window)
  await expect(window.getByText(w('findings:clearAccepted'), { exact: true })).toBeVisible()
  await expect(waived(window)).toBeVisible()
  await expect(date).toHaveCount(0)
  const counts = window.getByTestId('counts')
  await expect(counts).toContainText(/4\d mots/u)
  return { written: (await text(window).innerText()).trim(), counts: (await counts.textContent()) ?? '' }
}

test('all documents at once: exactly the seeded departures, of a topic and of all', async () => {
  const seeded = JSON.parse(await readFile('tests/fixtures/demo/expected-departures.json', 'utf8')) as {
    readonly documents: Readonly<Record<string, readonly Departure[]>>
  }
  await using unisson = await openUnisson({ size: { width: 1600, height: 1000 } })
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await goToScreen(window, 'fr', 'coherence')

  const chooseSahel = async (): Promise<void> => {
    await window.getByRole('combobox', { name: w('coherence:topic') }).click()
    await window.getByRole('option', { name: 'Sécurité au Sahel' }).click()
  }
  await chooseSahel()
  expect(await checkAll(window)).toEqual({
    'Déclaration de l’ambassade à Bamako': seeded.documents['document--demo-declaration-bamako']?.map(plain).toSorted(),
    'Post – Attaque de Tin-Barka': seeded.documents['document--demo-post-dakar']?.map(plain).toSorted(),
    'Communiqué – Attaque contre un convoi humanitaire': [],
    'بيان – الهجوم قرب تين بركة': [],
  })

  // Chosen again, a topic is chosen no more.
  await chooseSahel()
  const found = await checkAll(window)
  expect(Object.keys(found)).toHaveLength(10)
  expect(Object.values(found).flat().toSorted()).toEqual(Object.values(seeded.documents).flat().map(plain).toSorted())
})

/** As one line: the screen may break a line where the text has a no-break space. */
function plain({ rule, text: words_ }: Departure): string {
  return `${rule}: ${words_.replaceAll(/\s+/gu, ' ')}`
}

/** Checks, opens every document of the table and reads its departures from the panel, by title. */
async function checkAll(window: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  await window.getByRole('button', { name: w('coherence:check'), exact: true }).click()
  await expect(window.getByText(/documents vérifiés/)).toBeVisible()
  const found: Record<string, readonly string[]> = {}
  for (const row of await window.locator('tbody th button').all()) {
    const title = await row.innerText()
    await row.click()
    await expect(window.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expect(window.getByText(w('findings:coverage.title'), { exact: true })).toBeVisible()
    const departures: Departure[] = []
    for (const card of await window.locator('li[data-rule]').all()) {
      await openFinding(card)
      const span = card.locator('mark[data-side="text"]')
      departures.push({
        rule: (await card.getAttribute('data-rule')) ?? '',
        text: (await span.count()) === 0 ? '' : await span.innerText(),
      })
    }
    found[title] = departures.map(plain).toSorted()
  }
  return found
}
