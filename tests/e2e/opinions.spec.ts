import { expect, test } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { goToScreen } from '../../electron/launch/drive/go-to-screen.ts'
import { newDocument } from '../../electron/launch/drive/new-document.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { writeTinyModel } from '../helpers/nli/tiny-model.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('a local model is chosen, gives its opinion beside a point that was not checked, and is turned off', async () => {
  await using unisson = await openUnisson()
  const { window, application, profile } = unisson
  const [model, empty] = [join(profile, 'petit-modele'), join(profile, 'vide')]
  writeTinyModel(model)
  mkdirSync(empty)
  writeFileSync(join(empty, 'config.json'), '{}')
  await createWorkspace(window, { language: 'fr', demo: true })

  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.model') }).click()
  await expect(window.getByText(w('opinions:settings.off'))).toBeVisible()
  await chooseFile(application, empty)
  await window.getByRole('button', { name: w('opinions:settings.choose') }).click()
  await expect(window.getByRole('alert')).toContainText(w('opinions:settings.kept'))
  await chooseFile(application, model)
  await window.getByRole('button', { name: w('opinions:settings.choose') }).click()
  await expect(window.getByText('petit-modele est prêt')).toBeVisible()
  expect(await window.content()).not.toContain(profile)

  await newDocument(window, 'fr', { title: '簡単な声明', topic: 'Sécurité au Sahel' })
  await window.keyboard.insertText('政府はその問題について何も言わなかった。 refuse')
  await window.getByRole('tab', { name: w('write:tab.details') }).click()
  await window.getByRole('combobox', { name: w('write:field.language') }).click()
  await window.getByRole('option', { name: 'japonais' }).click()
  await window.getByRole('tab', { name: w('write:tab.coherence') }).click()
  await expect(window.getByText(w('opinions:contradiction').replace('{{probability}}', '0,99')).first()).toBeVisible()
  const before = await window.getByText(w('findings:coverage.not-checked')).count()
  expect(before).toBeGreaterThan(0)

  await goToScreen(window, 'fr', 'settings')
  await window.getByRole('tab', { name: w('settings:section.model') }).click()
  await window.getByRole('button', { name: w('opinions:settings.turnOff') }).click()
  await expect(window.getByText(w('opinions:settings.off'))).toBeVisible()
})
