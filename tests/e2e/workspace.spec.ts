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
  const second = await first.application.evaluate(
    async ({ app }, { execPath, arguments_ }) => {
      void app
      const { spawn } = process.mainModule?.require('node:child_process') as typeof import('node:child_process')
      return new Promise<number | null>((resolve) => {
        spawn(execPath, arguments_, { stdio: 'ignore' }).once('exit', resolve)
      })
    },
    {
      execPath: await first.application.evaluate(() => process.execPath),
      arguments_: await first.application.evaluate(() =>
        process.argv.slice(1).filter((argument) => !argument.startsWith('--inspect') && !argument.startsWith('--remote')),
      ),
    },
  )
  expect(second).toBe(0)
  await expect(first.window.getByRole('main')).toBeVisible()
})

test('the data process killed: the screen says so, comes back, and asks to unlock again', async () => {
  await using unisson = await openUnisson()
  const { window, application } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  const killed = await application.evaluate(async () => {
    const { execFileSync } = process.mainModule?.require('node:child_process') as typeof import('node:child_process')
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)])
      .toString()
      .split('\n')
    const data = children.find((line) => line.includes('data.mjs'))
    const pid = Number(data?.trim().split(' ')[0])
    process.kill(pid, 'SIGKILL')
    return pid
  })
  expect(killed).toBeGreaterThan(0)
  await expect(window.getByLabel(words('fr', 'unlock:passphrase'), { exact: true })).toBeVisible({ timeout: 20_000 })
  await unlockWorkspace(window, 'fr')
  await expect(window.getByRole('navigation').first()).toBeVisible()
})
