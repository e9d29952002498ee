import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { PASSPHRASE } from '../helpers/workspace.ts'
import { giveReason, prepareExercise, press, proveAs } from './exercise-steps.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la joueuse a sa phrase'
const TITLE = 'Nuit blanche à Brenn'
const read = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

const shot = (window: Page, name: string) => window.screenshot({ path: test.info().outputPath(`${name}.png`) })

/** A statement or an answer of the plan, from draft to approval. */
async function write(window: Page, step: string, text: string): Promise<void> {
  const side = window.getByRole('tabpanel')
  await press(side.getByRole('button', { name: step, exact: true }))
  await window.getByRole('dialog').getByLabel(w('crisis:words'), { exact: true }).fill(text)
  await press(window.getByRole('dialog').getByRole('button', { name: w('common:save') }))
  await press(side.getByRole('button', { name: w('crisis:act.submit'), exact: true }))
  await press(side.getByRole('button', { name: w('crisis:act.approve'), exact: true }))
  await proveAs(window, w('crisis:approver'), 'Inès Baret', OWN, w('crisis:act.approve'))
}

/** The card of a task, found by its title. */
function task(window: Page, title: string): Locator {
  return window
    .getByRole('region', { name: w('crisis:tasks') })
    .getByRole('listitem')
    .filter({ hasText: title })
    .first()
}

async function choose(window: Page, button: string, item: string, reason: string): Promise<void> {
  await press(window.getByRole('button', { name: button, exact: true }))
  await press(window.getByRole('menuitem', { name: item }))
  await giveReason(window, reason)
}

test('a whole exercise by keyboard: from its start to a signed review, its papers opened and read', async () => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'unisson-exercise-'))
  const profile = await mkdtemp(join(tmpdir(), 'unisson-e2e-'))
  try {
    await prepareExercise(profile, TITLE, 'Inès Baret', OWN)
    await using unisson = await openUnisson({ profile })
    const { window, application } = unisson
    await unlockWorkspace(window, 'fr', PASSPHRASE)
    await window.getByRole('navigation').first().waitFor()
    await chooseFolder(application, folder)
    await window.keyboard.press('Control+7')
    await press(window.getByRole('link', { name: TITLE }))
    await press(window.getByRole('button', { name: w('exercise:start') }))
    await press(window.getByRole('dialog').getByRole('button', { name: w('exercise:start') }))
    await window.getByRole('timer', { name: w('exercise:time') }).waitFor()
    await press(window.getByRole('button', { name: 'Envoyer maintenant\u00a0: inject 2', exact: true }))
    await press(window.getByRole('button', { name: 'Action attendue vue\u00a0: inject 2', exact: true }))
    await giveReason(window, 'Rappel promis, puis fait')
    await press(window.getByRole('link', { name: w('exercise:toRoom') }))

    // Roles, tasks, words, decisions: as in a crisis.
    const take = window.getByRole('button', { name: new RegExp(`^${w('crisis:takeRole')}`, 'u') })
    for (let left = await take.count(); left > 0; left = await take.count()) {
      await press(take.first())
      await expect(take).toHaveCount(left - 1)
    }
    const toDo = window.getByRole('region', { name: w('crisis:tasks') })
    await task(window, 'Classer').locator('[data-task]').press(' ')
    const last = window
      .getByRole('list', { name: w('crisis:log') })
      .getByRole('listitem')
      .first()
    await expect(last).toContainText('Classer')
    await press(task(window, 'Déclarer').locator('[data-task]'))
    await toDo.getByRole('checkbox', { name: 'Prévenir la cellule *' }).press(' ')
    await expect(toDo.getByRole('checkbox', { name: 'Prévenir la cellule *' })).toBeChecked()
    await press(toDo.getByRole('button', { name: w('crisis:act.done') }))
    await expect(last).toContainText('Fait\u00a0: Déclarer')
    await press(window.getByRole('tab', { name: w('crisis:messages') }))
    await write(window, 'Message d’attente', 'Nous vérifions ce qui circule. Prochain point à 12 h.')
    await press(window.getByRole('tabpanel').getByRole('button', { name: w('statements:act.simulate'), exact: true }))
    await press(task(window, 'Des ressortissants').locator('[data-task]'))
    await press(toDo.getByRole('button', { name: 'Non', exact: true }))
    await giveReason(window, 'Personne n’est concerné')
    await shot(window, 'room')
    await window.keyboard.press('Control+Shift+P')
    const pane = window.getByRole('region', { name: w('papers:kind.sitrep') })
    await press(pane.getByRole('button', { name: /^Signer et consigner le n° 1$/u }))
    await expect(pane.getByText(/^N° 1 consigné/u)).toBeVisible()
    await press(pane.getByRole('button', { name: w('papers:format.pdf') }))
    await expect(pane.getByText(/Enregistré.+\.pdf/u)).toBeVisible({ timeout: 30_000 })
    const [name = ''] = /Point de situation.+\.pdf/u.exec((await pane.getByText(/Enregistré/u).textContent()) ?? '') ?? []
    const report = read(pdfText(await readFile(join(folder, name))))
    expect(report).toContain(read(TITLE))
    expect(report).toContain('EXERCICE')
    await press(pane.getByRole('button', { name: w('papers:sitrep.close') }))
    await choose(window, w('crisis:status.active'), w('crisis:ask.stabilise'), 'Le faux est établi')
    await choose(window, w('crisis:status.stabilised'), w('crisis:ask.close'), 'Fin de l’exercice')
    await expect(window.getByRole('button', { name: w('crisis:status.closed') })).toBeVisible()

    // The crisis book names the mode and the person in charge.
    await press(window.getByRole('button', { name: w('papers:title') }))
    await press(
      window.getByRole('button', { name: new RegExp(`^${w('papers:kind.book')}.*, PDF$|${w('papers:kind.book')}, `, 'u') }),
    )
    const said = window.getByText(/^Enregistré.+\.pdf$/u)
    await expect(said).toBeVisible({ timeout: 60_000 })
    const book = read(
      pdfText(await readFile(join(folder, ((await said.textContent()) ?? '').replace(/^Enregistré\s*:\s*/u, '')))),
    )
    expect(book).toContain('EXERCICE')
    expect(book).toContain(read('Camille Durand'))
    await window.keyboard.press('Escape')

    // The objectives are scored, and can be until the review is signed.
    await press(window.getByRole('link', { name: w('exercise:animate') }))
    const score = window.getByRole('region', { name: 'Objectif 1' })
    await score.getByRole('radio', { name: w('exercise:score.2'), exact: true }).press(' ')
    await score.getByRole('textbox').fill('Approuvée en deux minutes')
    await press(score.getByRole('button', { name: w('exercise:keepScore') }))
    await expect(score.getByRole('button', { name: w('exercise:keepScore') })).toBeHidden()
    await press(window.getByRole('link', { name: w('exercise:toRoom') }))

    // The review: figures of the log, what was found, what will change, signed.
    await press(window.getByRole('link', { name: w('review:title') }))
    const times = window.getByRole('region', { name: w('review:times') })
    await expect(
      times
        .getByRole('row', { name: w('review:time.minutesToFirstStatement') })
        .getByRole('cell')
        .first(),
    ).toHaveText(/^\d/u)
    await expect(
      window
        .getByRole('region', { name: w('review:events') })
        .getByRole('row', { name: w('review:count.sitreps') })
        .getByRole('cell')
        .first(),
    ).toHaveText('1')
    await expect(window.getByRole('button', { name: w('review:sign') })).toBeDisabled()
    await window.getByLabel(w('review:summary')).fill('La preuve a été trouvée vite, la famille prévenue tard.')
    await press(window.getByRole('button', { name: w('review:addFinding') }))
    await window.getByRole('textbox', { name: 'Constat 1' }).fill('La liaison avec le personnel n’avait pas d’adjoint')
    await press(window.getByRole('button', { name: w('review:addAction') }))
    await window.getByRole('textbox', { name: 'Action 1' }).fill('Désigner un adjoint dans chaque poste')
    await window.getByRole('textbox', { name: w('review:owner') }).fill('Chef de poste')
    await window.getByRole('textbox', { name: w('review:due') }).fill('15/01/2027')
    await window.keyboard.press('Tab')
    await expect(window.getByRole('button', { name: w('review:sign') })).toBeEnabled()
    await shot(window, 'review')
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
    await press(window.getByRole('button', { name: w('review:sign') }))
    await proveAs(window, w('crisis:secondPerson'), 'Inès Baret', OWN, w('review:sign'))
    await expect(window.getByText(w('review:signed'), { exact: true })).toBeVisible()
    await expect(window.getByRole('textbox', { name: 'Action 1' })).toHaveAttribute('readonly', '')
    await press(window.getByRole('button', { name: w('review:print') }))
    await expect(window.getByText(/retour-experience\.pdf/u)).toBeVisible({ timeout: 30_000 })
    const review = read(pdfText(await readFile(join(folder, 'retour-experience.pdf'))))
    expect(review).toContain(read('Désigner un adjoint dans chaque poste'))
    expect(review).toContain('EXERCICE')
    expect(review).toContain(read('Parler avant T+15'))
    expect(review).toContain(read('Approuvée en deux minutes'))
    await shot(window, 'signed')
  } finally {
    for (const made of [folder, profile]) await rm(made, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
})
