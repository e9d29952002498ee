import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseFile } from '../../electron/launch/drive/choose-file.ts'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { declareIncident } from './declare-incident.ts'
import { expectNoBarrier } from './expect-no-barrier.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)

test('a file becomes evidence: kept with its hash, said in the log, checked, found again and copied out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-evidence-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: true })
    await declareIncident(window, 'Enlèvement à Niamey')
    await window.getByRole('tab', { name: w('evidence:tab'), exact: true }).click()
    const pane = window.getByRole('tabpanel')
    await expect(pane).toContainText('Aucune pièce')

    const photo = join(folder, 'quai nord.jpg')
    await writeFile(photo, 'photo')
    await chooseFile(application, photo)
    await pane.getByRole('button', { name: w('evidence:add') }).click()
    const dialog = window.getByRole('dialog')
    const source = dialog.getByLabel(w('evidence:source'))
    await expect(source).toBeFocused()
    await expect(dialog).toContainText('quai nord.jpg')
    await source.fill('Témoin, par messagerie')
    await dialog.getByLabel(w('evidence:note')).fill('Visage reconnaissable')
    await expectNoBarrier(window, '[role="dialog"]')
    await dialog.getByRole('button', { name: w('evidence:submit') }).click()
    await expect(dialog).toBeHidden()

    const card = pane.getByRole('listitem').filter({ hasText: 'quai nord.jpg' })
    await expect(card).toContainText(w('evidence:state.intact'))
    await expect(card).toContainText('Témoin, par messagerie')
    const first = window
      .getByRole('list', { name: w('crisis:log') })
      .getByRole('listitem')
      .first()
    await expect(first).toContainText(/Pièce versée.+quai nord\.jpg.+SHA-256.+[0-9a-f]{64}/u)

    await chooseFolder(application, folder)
    await card.getByRole('button', { name: 'Enregistrer une copie de quai nord.jpg' }).click()
    await expect(window.getByText(/^Copie enregistrée.+quai nord\.jpg$/u)).toBeVisible()
    expect(await readFile(photo, 'utf8')).toBe('photo')

    // What is too large says so, with the limit, and the room goes on.
    const film = join(folder, 'film.mov')
    await writeFile(film, '')
    await truncate(film, 200_000_000)
    await chooseFile(application, film)
    await pane.getByRole('button', { name: w('evidence:add') }).click()
    await expect(pane.getByRole('alert')).toContainText(/200\sMo.+50\sMo/u)

    await pane.getByRole('textbox', { name: w('evidence:filter') }).fill('messagerie')
    await expect(card).toBeVisible()
    await pane.getByRole('textbox', { name: w('evidence:filter') }).fill('vidéo')
    await expect(card).toBeHidden()
    await expectNoBarrier(window, '[role="tabpanel"]')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
