import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words as wordsOf } from '../../electron/launch/drive/words.ts'
import type { ShellBridge } from '../../shared/contract/shell-api.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => wordsOf('fr', key)
const HOSTAGES = 'playbook--d132f10f-8195-58e8-aa5d-23221286ace9'

/** Drawn letter by letter, some of them as ligatures. */
const read = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

test('the crisis book of a playbook that ships is printed: A4, tagged, numbered, with every part', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-book-'))
  try {
    await using unisson = await openUnisson()
    const { window, application } = unisson
    await createWorkspace(window, { language: 'fr', demo: false })
    await window.keyboard.press('Control+7')
    await expect(window.getByText('Prise d’otages').first()).toBeVisible()
    await chooseFolder(application, folder)
    // As the window's own buttons ask main.
    await window.evaluate(async (playbookId) => {
      const { unisson: bridge } = globalThis as unknown as { readonly unisson: ShellBridge }
      const chosen = (await bridge.call('chooseSave', { suggestedName: 'livret', format: 'pdf' })) as {
        readonly value: { readonly grant: string }
      }
      const printable = { kind: 'crisis-book', playbookId, version: null, incidentId: null, language: 'fr' } as const
      const answer = (await bridge.call('exportPdf', { printable, grant: chosen.value.grant })) as { readonly ok: boolean }
      if (!answer.ok) throw new Error(JSON.stringify(answer))
    }, HOSTAGES)
    const bytes = await readFile(join(folder, 'livret.pdf'))
    const raw = bytes.toString('latin1')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u)
    const words = read(pdfText(bytes))
    for (const part of ['Consigner et classer', 'Décisions', 'Ce qu’il ne faut pas dire', 'Chaîne d’appel', 'P60'])
      expect(words).toContain(read(part))
    const pages = raw.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
    expect(pages).toBeGreaterThan(10)
    expect(words).toContain(`${pages}/${pages}`)

    // The graph of the same plan, from its own menu.
    await window.getByRole('link', { name: 'Prise d’otages' }).first().click()
    await window.getByRole('heading', { level: 1, name: 'Prise d’otages' }).waitFor()
    await window
      .locator('header')
      .getByRole('button', { name: w('common:actions') })
      .click()
    await window.getByRole('menuitem', { name: w('playbooks:file.printGraph') }).click()
    await expect(window.getByText('Prise d’otages v1 schéma.pdf')).toBeVisible({ timeout: 30_000 })
    const graph = await readFile(join(folder, 'Prise d’otages v1 schéma.pdf'))
    expect(graph.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12](?:\.\d+)? 59[45](?:\.\d+)?\]/u)
    const drawn = read(pdfText(graph))
    for (const part of ['Confirmer publiquement', 'suite feuille 2', 'Oui, sobrement', 'Les étapes en mots'])
      expect(drawn).toContain(read(part))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
