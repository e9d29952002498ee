import { expect, type Page, test } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const text = (window: Page) => window.locator('.text-editor')
const finding = (window: Page, rule: string) => window.locator(`[data-rule="${rule}"]`)

/** Starts a text as a person does, from the keyboard, and touches nothing else. */
async function startText(window: Page, title: string): Promise<void> {
  await window.keyboard.press('Control+n')
  await window
    .getByRole('form', { name: w('write:new.title') })
    .getByLabel(w('write:field.title'))
    .fill(title)
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
}

async function openDeclaration(window: Page): Promise<void> {
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
  await window.locator('[data-document]', { hasText: 'Bamako' }).click()
  await expect(finding(window, 'figure-mismatch')).toBeVisible()
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('what is typed next belongs to the text: after a new one, a dialog left, an image, a quotation', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
  await startText(window, 'Essai')
  await window.keyboard.type('Une phrase')
  await window.keyboard.press('Control+Shift+k')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(text(window)).toBeFocused()
  await window.keyboard.type(' donc')
  await expect(text(window)).toHaveText('Une phrase donc')

  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: w('editor:insert'), exact: true }).click()
  await window.getByRole('menuitem', { name: w('editor:image.tool') }).click()
  await window
    .locator('input[type=file]')
    .setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') })
  await window.getByLabel(w('editor:image.alt')).fill('Un point')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('editor:image.insert') })
    .click()
  await expect(text(window)).toBeFocused()
  await window.keyboard.type('Après.')
  await expect(text(window).locator('img')).toHaveCount(1)
  // The arrow selects the image as a whole.
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowLeft')
  await expect(text(window).locator('.ProseMirror-selectednode')).toHaveCount(1)
  await window.keyboard.type('Et ')
  await expect(text(window).locator('img')).toHaveCount(1)
  await expect(text(window).locator('> p').last()).toHaveText('Et Après.')

  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type('> Assez.')
  await window.getByLabel(w('editor:quote.speaker')).fill('La ministre')
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
  await window.keyboard.type('Suite')
  await expect(text(window).locator('> p').last()).toHaveText('Suite')
})

test('F8 goes to the finding wherever the panel stands, its keys work there, and Escape comes back', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  await text(window).locator('p').last().click()
  await window.keyboard.press('F8')
  const open = window.locator('[data-open] > [data-finding-key]')
  await expect(open).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(text(window)).toBeFocused()
  await window.keyboard.press('F6')
  await expect(open).toBeFocused()

  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  await window.locator('.finding-error', { hasText: /^15$/ }).click()
  await expect(finding(window, 'figure-mismatch')).toHaveAttribute('data-open', 'true')
  await finding(window, 'figure-mismatch').locator('[data-finding-key]').focus()
  await window.keyboard.press('Enter')
  await expect(text(window)).toContainText('12 morts')

  // The last finding accepted: the focus rests in the pane, Escape leads to the text, and the accepted one can be looked at.
  await expect(finding(window, 'date-mismatch').locator('[data-finding-key]')).toBeFocused()
  await window.keyboard.press('w')
  await window.getByLabel(w('findings:waive.reason')).fill('Date de l’annonce')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('findings:waive.apply'), exact: true })
    .click()
  await expect(window.getByRole('region', { name: w('findings:panel') })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(text(window)).toBeFocused()
  await window.getByRole('button', { name: /1 écart accepté/ }).click()
  const accepted = window.locator('[data-waived="date-mismatch"]')
  await accepted.locator('[data-finding-key]').click()
  await expect(accepted).toContainText('3 novembre 2026')
  await expect(accepted).toContainText(w('findings:why'))
  await expect(window.locator('.finding-waived.finding-selected')).toHaveText('4 novembre 2026')
})

test('replacing everything says how many it replaced', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await text(window).click()
  await window.keyboard.press('Control+h')
  await window.getByRole('textbox', { name: w('editor:find.query'), exact: true }).fill('Valmont')
  await expect(window.getByText(/^\d sur 5$/)).toBeVisible()
  await window.getByLabel(w('editor:find.replacement')).fill('Zed')
  await window.getByRole('button', { name: w('editor:find.replaceAll') }).click()
  await expect(window.getByText('5 remplacements')).toBeVisible()
  await window.getByRole('textbox', { name: w('editor:find.query'), exact: true }).fill('Valm')
  await expect(window.getByText(w('editor:find.none'))).toBeVisible()
})

test('Write comes back to the document that was open, never to the bin, and what lies there counts no errors', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.getByRole('button', { name: w('write:list.bin'), exact: true }).click()
  await window.keyboard.press('Control+3')
  await expect(text(window)).toHaveCount(0)
  await window.keyboard.press('Control+2')
  await expect(text(window)).toContainText('15 morts')
  const row = window.locator('[data-current]')
  await expect(row).toContainText('Bamako')
  await expect(row.locator('[data-severity="error"]')).toHaveCount(1)

  await row.hover()
  await row.getByRole('button', { name: /^Actions pour/ }).click()
  await window.getByRole('menuitem', { name: w('write:list.remove') }).click()
  await expect(window.getByText(w('write:nothing'))).toBeVisible()
  // Said clear of the status bar, in the middle, and for long enough to be read.
  const told = await window.getByRole('button', { name: w('common:undo') }).boundingBox()
  const status = await window.locator('footer[aria-label]').last().boundingBox()
  expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThan(status?.y ?? 0)
  await window.getByRole('button', { name: w('write:list.bin'), exact: true }).click()
  const binned = window.locator('[data-document]', { hasText: 'Bamako' })
  await expect(binned).toBeVisible()
  await expect(binned.locator('[data-severity]')).toHaveCount(0)
})

test('a click on Write while in a new text leaves its words on screen', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await newDocument(window, 'fr', { title: 'Premier jet' })
  await window.keyboard.insertText('La France condamne l’attaque.')
  await expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')
  for (let click = 0; click < 3; click += 1) {
    await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
    await expect(text(window)).toHaveText('La France condamne l’attaque.')
  }
  await text(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.insertText(' Elle soutient le Mali.')
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
  await expect(text(window)).toHaveText('La France condamne l’attaque. Elle soutient le Mali.')
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('Write opens without a document that went away while another screen was open', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.keyboard.press('Control+6')
  await window.getByRole('tab', { name: w('settings:section.demo') }).click()
  await window.getByRole('button', { name: w('settings:demo.remove') }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('settings:demo.remove') })
    .click()
  await window.getByText(w('settings:demo.absent')).waitFor()
  await window.keyboard.press('Control+2')
  await expect(window.getByText(w('write:nothing'))).toBeVisible()
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a title from right to left stays where it is when its row is chosen', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
  const row = window.locator('[data-document]', { hasText: 'بيان' })
  await expect(row).toBeVisible()
  const left = () =>
    row
      .locator('span')
      .first()
      .evaluate((title) => {
        const range = title.ownerDocument.createRange()
        range.selectNodeContents(title)
        return range.getBoundingClientRect().left
      })
  await window.mouse.move(900, 400)
  const before = await left()
  await row.click()
  await expect(text(window)).toBeVisible()
  expect(await left()).toBe(before)
})

test('a text without a word departs from nothing, and an address counts alike on both sides', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
  await window.keyboard.press('Control+n')
  const form = window.getByRole('form', { name: w('write:new.title') })
  await form.getByRole('textbox', { name: w('write:field.title'), exact: true }).fill('Vide')
  await form.getByRole('combobox', { name: w('write:field.topic') }).click()
  await window.getByRole('option', { name: 'Sécurité au Sahel', exact: true }).click()
  await form.getByRole('button', { name: w('write:new.create') }).click()
  await expect(window.getByText(w('write:coherence.blank'))).toBeVisible()
  await expect(finding(window, 'omission')).toHaveCount(0)
  await window.keyboard.type('Voir www.valmont.example/info et presse@valmont.example.')
  await expect(window.getByTestId('counts')).toContainText('6 mots')
  await expect(finding(window, 'omission').first()).toBeVisible()
  await window.getByRole('tab', { name: w('write:tab.versions') }).click()
  await expect(window.getByText(/· 6 mots/)).toBeVisible()
  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog').getByText(w('editor:shortcuts.panelReplace'))).toBeVisible()
})

test('a text with open errors is approved only when asked, protected then, and a draft again by one button', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  const status = window.getByRole('combobox', { name: w('write:field.status') })
  const approve = async () => {
    await status.click()
    await window.getByRole('option', { name: w('common:documentStatus.approved'), exact: true }).click()
  }
  await approve()
  const asked = window.getByRole('dialog')
  await expect(asked).toContainText('avec 2 erreurs')
  await expect(asked).toContainText('4 novembre 2026 ≠ 3 novembre 2026')
  await asked.getByRole('button', { name: w('common:cancel') }).click()
  await expect(status).toHaveValue(w('common:documentStatus.draft'))
  await approve()
  await asked.getByRole('button', { name: w('write:withErrors.confirm.approved') }).click()

  await expect(window.getByText(w('write:protected.approved'))).toBeVisible()
  await expect(window.getByRole('toolbar')).toHaveCount(0)
  const before = await text(window).innerText()
  await text(window).locator('p').last().click()
  await window.keyboard.type('Faute')
  await window.keyboard.press('Control+Shift+y')
  await expect(window.getByText(w('editor:protected'))).toBeVisible()
  expect(await text(window).innerText()).toBe(before)
  await window.getByRole('tab', { name: w('write:tab.coherence') }).click()
  await expect(finding(window, 'figure-mismatch')).toBeVisible()
  await expect(window.getByRole('button', { name: /^Remplacer par/ })).toHaveCount(0)

  await window.getByRole('button', { name: w('write:protected.edit'), exact: true }).click()
  await expect(window.getByText(w('write:protected.draft'))).toBeVisible()
  await expect(text(window)).toBeFocused()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Fin.')
  await expect(text(window)).toContainText('vendredi. Fin.')

  await chooseFolder(application, unisson.profile)
  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  await window.getByRole('button', { name: w('write:export.md') }).click()
  await expect(window.getByText(/Le texte a encore 2 erreurs/)).toBeVisible()
})
