import { chooseLanguage } from '../drive/choose-language.ts'
import { createWorkspace } from '../drive/create-workspace.ts'
import { goToScreen } from '../drive/go-to-screen.ts'
import { words } from '../drive/words.ts'
import { printCoherence } from './print-coherence.ts'
import type { WalkContext } from './walk-context.ts'
import { openFinding } from '../drive/open-finding.ts'

const w = (key: string): string => words('fr', key)
const DOCUMENT = 'Déclaration de l’ambassade à Bamako'

/** The main job, as a press officer does it on the demonstration ministry. Each step waits for what a person would see. */
export async function walkMainJob(context: WalkContext): Promise<void> {
  const { window, photograph, print } = context
  await chooseLanguage(window, 'fr')
  await window.getByLabel(w('first-run:name')).waitFor()
  await photograph('first-screen')
  print('The workspace of a demonstration ministry, encrypted')
  await createWorkspace(window, { language: 'fr', demo: true, name: 'Ministère' })
  await window.locator('main[data-screen="today"] h1').waitFor()
  await photograph('today')

  print(`“${DOCUMENT}”, as an embassy wrote it`)
  await goToScreen(window, 'fr', 'write')
  await window.locator('[data-document]', { hasText: DOCUMENT }).click()
  const figure = window.locator('li[data-rule="figure-mismatch"]')
  await openFinding(figure)
  await figure.locator('mark[data-side="point"]').waitFor()
  await photograph('findings')

  await window.keyboard.press('Enter')
  await figure.waitFor({ state: 'detached' })
  await window.locator('[data-testid="save-state"][data-kind="saved"]').waitFor()
  await photograph('figure-replaced')
  print('The figure was replaced by the approved one, with one key, and saved')

  await goToScreen(window, 'fr', 'coherence')
  await window.getByRole('button', { name: w('coherence:check'), exact: true }).click()
  await window.getByText(/documents vérifiés/u).waitFor()
  await printCoherence(context)
  await photograph('coherence')
}
