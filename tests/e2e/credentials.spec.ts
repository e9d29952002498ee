import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { PASSPHRASE } from '../../electron/launch/drive/passphrase.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { findInFiles } from './find-in-files.ts'
import { openUnisson } from './open-unisson.ts'
import { recordedMessages, recordMessages } from './record-messages.ts'

const w = (key: string): string => words('fr', key)
const HANDLE = '@CanariValmont'
const canary = (): string => `canari-${randomBytes(18).toString('hex')}`
const clipboardText = (application: ElectronApplication): Promise<string> =>
  application.evaluate(({ clipboard }) => clipboard.readText())
const card = (window: Page) => window.getByRole('article', { name: new RegExp(HANDLE) })

test('a secret goes in, to the clipboard and away, and nothing else ever shows it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-credentials-'))
  const [first, second] = [canary(), canary()]
  const output: Buffer[] = []
  let messages: readonly string[]
  {
    await using unisson = await openUnisson({ profile, prepare: recordMessages })
    const { window, application } = unisson
    const program = application.process()
    program.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    program.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    const consoleLines: string[] = []
    window.on('console', (line) => consoleLines.push(line.text()))
    await createWorkspace(window, { language: 'fr', demo: true })

    await test.step('add an account and seal its secret', async () => {
      await goToScreen(window, 'fr', 'network')
      await window.getByRole('button', { name: 'Ambassade de Valmont à Bamako' }).click()
      await window.getByRole('button', { name: w('network:addAccount'), exact: true }).click()
      await window.getByRole('dialog').getByLabel(w('network:account.handle')).fill(HANDLE)
      await window
        .getByRole('dialog')
        .getByRole('button', { name: w('common:save') })
        .click()
      await seal(window, first, 'network:credential.add')
    })

    await test.step('a wrong passphrase copies nothing', async () => {
      await application.evaluate(({ clipboard }) => clipboard.writeText('avant'))
      await copy(window, 'ce n’est pas la bonne phrase')
      await expect(window.getByRole('dialog').getByText(w('errors:wrong-passphrase.what'))).toBeVisible()
      expect(await clipboardText(application)).toBe('avant')
      await window
        .getByRole('dialog')
        .getByRole('button', { name: w('common:cancel') })
        .click()
    })

    await test.step('copied after the passphrase, gone after ten seconds', async () => {
      await copy(window)
      await expect.poll(() => clipboardText(application)).toBe(first)
      const since = Date.now()
      await expect(window.getByText(/effacé du presse-papiers dans/)).toBeVisible()
      await expect.poll(() => clipboardText(application), { timeout: 14_000, intervals: [200] }).toBe('')
      expect(Date.now() - since).toBeGreaterThan(7_000)
      await expect(window.getByText(w('network:copy.cleared'))).toBeVisible()
    })

    await test.step('replaced, copied, and gone at once on lock', async () => {
      await seal(window, second, 'network:credential.replace')
      await copy(window)
      await expect.poll(() => clipboardText(application)).toBe(second)
      await expect(window.getByRole('dialog')).toHaveCount(0)
      await window.keyboard.press('Control+l')
      await expect(window.getByLabel(w('unlock:passphrase'), { exact: true })).toBeVisible()
      await expect.poll(() => clipboardText(application), { timeout: 3_000 }).toBe('')
      for (const secret of [first, second]) expect(await findInFiles(profile, secret)).toEqual([])
    })

    await test.step('what a person copied since is left alone', async () => {
      await unlockWorkspace(window, 'fr')
      await window.getByRole('button', { name: 'Ambassade de Valmont à Bamako' }).click()
      await copy(window)
      await expect.poll(() => clipboardText(application)).toBe(second)
      await application.evaluate(({ clipboard }) => clipboard.writeText('autre chose'))
      await expect(window.getByText(w('network:copy.cleared'))).toBeVisible({ timeout: 14_000 })
      expect(await clipboardText(application)).toBe('autre chose')
    })

    await test.step('revoked: nothing left to copy, and the trail tells every touch', async () => {
      await card(window)
        .getByRole('button', { name: /Actions sur/ })
        .click()
      await window.getByRole('menuitem', { name: w('network:credential.revoke') }).click()
      await window
        .getByRole('dialog')
        .getByRole('button', { name: w('network:credential.revoke') })
        .click()
      await expect(card(window).getByText(/Secret révoqué/)).toBeVisible()
      await expect(card(window).getByRole('button', { name: w('network:copy.label') })).toHaveCount(0)
      await goToScreen(window, 'fr', 'settings')
      await window.getByText(w('settings:section.audit'), { exact: true }).first().click()
      for (const action of ['added', 'copied', 'replaced', 'revoked'])
        await expect(window.getByText(w(`audit:action.credential.${action}`), { exact: true }).first()).toBeVisible()
    })

    messages = await recordedMessages(application)
    const page = await window.content()
    for (const secret of [first, second]) {
      expect(page).not.toContain(secret)
      expect(consoleLines.filter((line) => line.includes(secret))).toEqual([])
      expect(await findInFiles(profile, secret)).toEqual([])
    }
  }

  // The recorder hears the port and the shell, or its silence would prove nothing.
  expect(messages.some((message) => message.includes(HANDLE))).toBe(true)
  expect(messages.some((message) => message.includes('clearsInSeconds'))).toBe(true)
  for (const secret of [first, second]) {
    const forms = [secret, Buffer.from(secret).toString('base64').slice(0, -4)]
    expect(messages.filter((message) => forms.some((form) => message.includes(form)))).toEqual([])
    expect(forms.filter((form) => Buffer.concat(output).includes(form))).toEqual([])
    expect(await findInFiles(profile, secret)).toEqual([])
  }
  // And the scan of the files sees a secret that is there.
  await writeFile(join(profile, 'leak'), Buffer.from(`x${first}`, 'utf16le'))
  expect(await findInFiles(profile, first)).toEqual([join(profile, 'leak')])
  await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
})

async function seal(window: Page, secret: string, button: string): Promise<void> {
  await card(window)
    .getByRole('button', { name: w(button) })
    .click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('network:credential.secret'), { exact: true }).fill(secret)
  await dialog.getByRole('button', { name: w('network:credential.seal') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card(window).getByText(/Secret scellé/)).toBeVisible()
}

async function copy(window: Page, passphrase = PASSPHRASE): Promise<void> {
  await card(window)
    .getByRole('button', { name: w('network:copy.label') })
    .click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(w('network:copy.passphrase'), { exact: true }).fill(passphrase)
  await dialog.getByRole('button', { name: w('network:copy.label') }).click()
}
