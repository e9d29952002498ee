import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { openUnisson } from './open-unisson.ts'

test('first run in English opens the frame with the demonstration ministry', async () => {
  await using unisson = await openUnisson()
  await createWorkspace(unisson.window, { language: 'en', demo: true, name: 'Ministry' })
  await expect(unisson.window.getByRole('navigation').getByText(words('en', 'frame:rail.messages'))).toBeVisible()
  await expect(unisson.window.locator('html')).toHaveAttribute('lang', 'en')
})

test('locks, refuses a wrong passphrase, slows down, and opens with the right one', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: false })
  await window.keyboard.press('Control+l')
  const field = window.getByLabel(words('fr', 'unlock:passphrase'), { exact: true })
  await expect(field).toBeVisible()
  await unlockWorkspace(window, 'fr', 'ce n’est pas la bonne phrase')
  await expect(window.getByText(words('fr', 'unlock:wrong_one'))).toBeVisible()
  await expect(field).toHaveValue('')
  await unlockWorkspace(window, 'fr')
  await expect(window.getByRole('navigation').first()).toBeVisible()
})

test('opens again after a restart, and nothing of it can be read in the profile meanwhile', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-restart-'))
  {
    await using unisson = await openUnisson({ profile })
    await createWorkspace(unisson.window, { language: 'fr', demo: true })
  }
  const database = (await readdir(join(profile, 'workspace'))).find((name) => name.endsWith('.db')) ?? ''
  const head = (await readFile(join(profile, 'workspace', database))).subarray(0, 16).toString('latin1')
  expect(head).not.toContain('SQLite')
  await using again = await openUnisson({ profile })
  await unlockWorkspace(again.window, 'fr')
  await expect(again.window.getByRole('navigation').first()).toBeVisible()
})

test('a second start on the same profile ends and leaves the first alone', async () => {
  await using first = await openUnisson()
  const [program, arguments_, shown] = await first.application.evaluate(() => {
    const { DISPLAY, XAUTHORITY } = process.env
    return [process.execPath, process.argv.slice(1), { DISPLAY, XAUTHORITY }] as const
  })
  const own = arguments_.filter((argument) => !/^--(inspect|remote)/u.test(argument))
  const second = await new Promise<number | null>((resolve) => {
    spawn(program, own, { stdio: 'ignore', env: { ...process.env, ...shown, UNISSON_PROFILE: first.profile } }).once(
      'exit',
      resolve,
    )
  })
  expect(second).toBe(0)
  await expect(first.window.getByRole('main')).toBeVisible()
})
