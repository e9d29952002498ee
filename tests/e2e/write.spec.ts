import { expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const text = (window: Page) => window.locator('.text-editor')
const saved = (window: Page) => expect(window.getByTestId('save-state')).toHaveAttribute('data-kind', 'saved')
/** A finding of the panel, by its rule. */
const finding = (window: Page, rule: string) => window.locator(`[data-rule="${rule}"]`)

async function openWrite(window: Page): Promise<void> {
  await window.getByRole('navigation').first().getByText(w('frame:rail.write')).click()
}

/** The demonstration's declaration of Bamako: 15 for 12, 4 November for 3. */
async function openDeclaration(window: Page): Promise<void> {
  await openWrite(window)
  await window.locator('[data-document]', { hasText: 'Bamako' }).click()
  await expect(text(window)).toBeVisible()
}

test('a new text is written, saved, and all there after a restart of the screen', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await openWrite(window)
  await window.keyboard.press('Control+n')
  await window
    .getByRole('form', { name: w('write:new.title') })
    .getByLabel(w('write:field.title'))
    .fill('Point de presse')
  await window.keyboard.press('Enter')
  await text(window).click()
  await window.keyboard.type('La France condamne l’attaque du 3 mars à Gao.')
  await saved(window)
  await expect(window.getByTestId('counts')).toContainText('9 mots')
  await window.keyboard.press('Control+l')
  await unlockWorkspace(window, 'fr')
  await expect(text(window)).toHaveText('La France condamne l’attaque du 3 mars à Gao.')
})

test('words typed right before the lock are saved by it', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await text(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Dernier mot.')
  await window.keyboard.press('Control+l')
  await unlockWorkspace(window, 'fr')
  await expect(text(window)).toContainText('Dernier mot.')
})

test('the data process killed while typing: not one typed word is lost', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await text(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Avant la panne.')
  await saved(window)
  await application.evaluate(() => {
    const tools = process.mainModule?.require('node:child_process') as typeof import('node:child_process') | undefined
    const children = tools?.execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)]).toString()
    const data = children?.split('\n').find((line) => line.includes('data.mjs'))
    process.kill(Number(data?.trim().split(' ')[0]), 'SIGKILL')
  })
  // At once: the screen may ask to unlock again before a slow typist ends.
  await window.keyboard.insertText(' Pendant la panne.')
  await expect(window.getByLabel(w('unlock:passphrase'), { exact: true })).toBeVisible({ timeout: 20_000 })
  await unlockWorkspace(window, 'fr')
  await expect(text(window)).toContainText('Avant la panne. Pendant la panne.')
  await saved(window)
})

test('findings show under the words; one is replaced, another accepted with its reason', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  const figure = finding(window, 'figure-mismatch')
  await expect(figure).toBeVisible()
  await expect(window.locator('.finding-error', { hasText: /^15$/ })).toBeVisible()

  // The gravest is open when the text is.
  await expect(figure).toHaveAttribute('data-open', 'true')
  await expect(figure).toContainText('Sécurité au Sahel')
  await figure.locator('[data-finding-key]').focus()
  await expect(figure.locator('[data-finding-key]')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(text(window)).toContainText('12 morts')
  await expect(figure).toHaveCount(0)
  // The focus went on to the next finding; undoing works from there too.
  const date = finding(window, 'date-mismatch')
  await expect(date).toHaveAttribute('data-open', 'true')
  await window.keyboard.press('Control+z')
  await expect(text(window)).toContainText('15 morts')
  await expect(figure).toBeVisible()

  await expect(date).toHaveAttribute('data-open', 'true')
  await window.keyboard.press('w')
  await window.getByLabel(w('findings:waive.reason')).fill('Date de l’annonce, vérifiée')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: w('findings:waive.apply'), exact: true })
    .click()
  await expect(date).toHaveCount(0)
  // Nothing is left open but what the undo brought back: by Enter it goes, and the next key is no letter of the text.
  await expect(figure.locator('[data-finding-key]')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(figure).toHaveCount(0)
  await expect(window.getByRole('region', { name: w('findings:panel') })).toBeFocused()
  await window.keyboard.press('j')
  await expect(text(window)).not.toContainText('jDéclaration')
  await expect(text(window)).toContainText('12 morts')
  await window.keyboard.press('Escape')
  await expect(text(window)).toBeFocused()
  await window.getByRole('button', { name: /1 écart accepté/ }).click()
  await expect(window.getByText('Date de l’annonce, vérifiée')).toBeVisible()
  await text(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Une phrase de plus.')
  await saved(window)
  await expect(window.getByRole('button', { name: /1 écart accepté/ })).toBeVisible()
  await expect(date).toHaveCount(0)
})

test('the caret in an underlined word opens its finding', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.locator('.finding-error', { hasText: /^15$/ }).click()
  await expect(finding(window, 'figure-mismatch')).toHaveAttribute('data-open', 'true')
})

test('finds across accents and replaces everything as one undo step', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  const before = await text(window).innerText()
  await text(window).click()
  await window.keyboard.press('Control+h')
  await window.getByRole('textbox', { name: w('editor:find.query'), exact: true }).fill('VALMONT')
  await expect(window.getByText(/^\d sur 5$/)).toBeVisible()
  await window.getByLabel(w('editor:find.replacement')).fill('Valmonté')
  await window.getByRole('button', { name: w('editor:find.replaceAll') }).click()
  await expect(text(window)).toContainText('ambassade de Valmonté')
  await window.keyboard.press('Escape')
  await text(window).click()
  await window.keyboard.press('Control+z')
  expect(await text(window).innerText()).toBe(before)
})

test('a version is named, compared word by word and brought back', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  await window.getByRole('tab', { name: w('write:tab.versions') }).click()
  await window.getByLabel(w('write:version.label')).fill('Avant relecture')
  await window.getByRole('button', { name: w('write:version.name'), exact: true }).click()
  await expect(window.getByText('Avant relecture')).toBeVisible()
  await text(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Ajout.')
  await saved(window)
  await window
    .getByRole('listitem')
    .filter({ hasText: 'Avant relecture' })
    .getByRole('button', { name: w('write:version.compare') })
    .click()
  await expect(window.getByRole('dialog').locator('ins')).toContainText('Ajout')
  await window.getByRole('button', { name: w('write:version.restore') }).click()
  await expect(text(window)).not.toContainText('Ajout.')
})

test('what Word and the web paste comes in clean: no script, no request', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await openDeclaration(window)
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await text(window).click()
  await text(window).evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<p>Avant la liste</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Puce</p>' +
        '<p onclick="x()">Texte <b>gras</b><script>globalThis.pasted = 1</script><img src="https://example.org/pixel.png" onerror="globalThis.pasted = 2"></p>' +
        '<p><a href="javascript:globalThis.pasted=3">piège</a> <a href="https://example.org/">lien</a></p>',
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(text(window).locator('li', { hasText: 'Puce' })).toBeVisible()
  await expect(text(window).locator('strong', { hasText: 'gras' })).toBeVisible()
  await expect(text(window).locator('a')).toHaveCount(1)
  await expect(text(window).locator('img')).toHaveCount(0)
  expect(await window.evaluate(() => 'pasted' in globalThis)).toBe(false)
  expect(asked.filter((url) => !url.startsWith('app://'))).toEqual([])
})

test('many documents are checked at once, and one of them opened', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await window.getByRole('navigation').first().getByText(w('frame:rail.coherence')).click()
  await window.getByRole('button', { name: w('coherence:check'), exact: true }).click()
  await expect(window.getByText(/10 documents vérifiés/)).toBeVisible()
  await window.getByText(w('coherence:filter.faulty')).click()
  await window.getByRole('button', { name: /Bamako/ }).click()
  await expect(finding(window, 'figure-mismatch')).toBeVisible()
  await window.getByRole('button', { name: w('coherence:open') }).click()
  await expect(text(window)).toContainText('15 morts')
})
