import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { chooseFolder } from '../../electron/launch/drive/choose-folder.ts'
import { unlockWorkspace } from '../../electron/launch/drive/unlock-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { pdfText } from '../helpers/pdf-text.ts'
import { PASSPHRASE } from '../helpers/workspace.ts'
import { choose, doTask, giveReason, prepareWorkspace, proveAs, setAside, task } from './exercise-steps.ts'
import { enter, reach, write } from './keyboard-alone.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la joueuse a sa phrase'
const TITLE = 'La vidéo du portail'
const read = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')

const shot = (window: Page, name: string) => window.screenshot({ path: test.info().outputPath(`${name}.png`) })

/** From the list of commands to the animators' screen: two persons play, the first animates too. */
async function start(window: Page): Promise<void> {
  await window.keyboard.press('Control+7')
  await expect(window.getByRole('button', { name: w('exercise:prepare') })).toBeVisible()
  await window.keyboard.press('Control+K')
  await expect(window.getByRole('dialog').locator('input')).toBeFocused()
  await window.keyboard.insertText('exercice')
  await expect(window.getByText(w('exercise:prepare')).last()).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog').getByRole('radio', { name: TITLE })).toBeFocused()
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await expect(window.getByRole('main')).toBeFocused()
  // What keeps it from starting is where the focus goes.
  await enter(window, window.getByRole('button', { name: w('exercise:start') }))
  const players = window.getByRole('combobox', { name: w('exercise:part.player') })
  await expect(players).toBeFocused()
  for (const name of ['Camille Durand', 'Inès Baret']) {
    await window.keyboard.press('ArrowDown')
    await expect(window.getByRole('option', { name })).toHaveAttribute('data-combobox-selected', 'true')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('option', { name })).toBeHidden()
  }
  await window.keyboard.press('Escape')
  await expect(window.getByText(w('exercise:missing.player'))).toBeHidden()
  await enter(window, window.getByRole('button', { name: w('exercise:start') }))
  await expect(window.getByRole('dialog').getByRole('button', { name: w('exercise:start') })).toBeFocused()
  await window.keyboard.press('Enter')
  await window.getByRole('timer', { name: w('exercise:time') }).waitFor()
  await expect(window.getByRole('main')).toBeFocused()
}

/** The statement of the plan: each field filled, checked, approved by the second person, its release simulated. */
async function say(window: Page): Promise<void> {
  await reach(window, window.getByRole('tab', { name: w('exercise:feedTab') }))
  await window.keyboard.press('ArrowRight')
  const side = window.getByRole('tabpanel')
  await enter(window, side.getByRole('button', { name: 'Écrire le message d’attente' }))
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel('Ville du poste')).toBeFocused()
  const said = ['Brenn', 'un montage', 'La scène est d’un film.', 'Qui l’a publiée.', 'Nous réunissons les preuves.']
  for (const field of [...said, 'Ne la partagez pas.', '23:59', 'Brenn']) {
    await window.keyboard.insertText(field)
    await window.keyboard.press('Tab')
  }
  await expect(dialog.locator('[data-findings]')).toBeVisible()
  await enter(window, dialog.getByRole('button', { name: w('common:save') }))
  await enter(window, side.getByRole('button', { name: w('crisis:act.submit'), exact: true }))
  await enter(window, side.getByRole('button', { name: w('crisis:act.approve'), exact: true }))
  await expect(window.getByRole('dialog').getByLabel(w('crisis:ownPassphrase'))).toBeFocused()
  await proveAs(window, OWN, w('crisis:act.approve'))
  await enter(window, side.getByRole('button', { name: w('statements:act.simulate'), exact: true }))
  await expect(side.getByText(w('crisis:messageStatus.simulated'))).toBeVisible()
}

/** The report by its key, signed, then on paper. */
async function report(window: Page, folder: string): Promise<void> {
  await window.keyboard.press('Control+Shift+P')
  const pane = window.getByRole('region', { name: w('papers:kind.sitrep') })
  await expect(pane.getByRole('button', { name: 'Signer et consigner le n° 1' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(pane.getByText(/^N° 1 consigné/u)).toBeVisible()
  await enter(window, pane.getByRole('button', { name: w('papers:format.pdf') }))
  await expect(pane.getByText(/Enregistré.+\.pdf/u)).toBeVisible({ timeout: 30_000 })
  const [name = ''] =
    /EXERCICE – Point de situation.+\.pdf/u.exec((await pane.getByText(/Enregistré/u).textContent()) ?? '') ?? []
  const paper = read(pdfText(await readFile(join(folder, name))))
  for (const owed of [TITLE, 'EXERCICE', 'T0 :', 'publication simulée', 'réseaux sociaux']) expect(paper).toContain(read(owed))
  await enter(window, pane.getByRole('button', { name: w('papers:sitrep.close') }))
}

test('a whole exercise that ships, by keyboard alone: from its start to a signed review, its papers opened and read', async () => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'unisson-exercise-'))
  const profile = await mkdtemp(join(tmpdir(), 'unisson-e2e-'))
  try {
    await prepareWorkspace(profile, 'Inès Baret', OWN)
    await using unisson = await openUnisson({ profile })
    const { window, application } = unisson
    await unlockWorkspace(window, 'fr', PASSPHRASE)
    await window.getByRole('navigation').first().waitFor()
    await chooseFolder(application, folder)
    await start(window)
    await enter(window, window.getByRole('button', { name: 'Envoyer maintenant\u00a0: inject 2', exact: true }))
    await enter(window, window.getByRole('button', { name: 'Action attendue vue\u00a0: inject 2', exact: true }))
    await giveReason(window, 'Rappel promis, puis fait')
    await shot(window, 'animation')
    await enter(window, window.getByRole('link', { name: w('exercise:toRoom') }))

    // Seats, tasks with their lists, a decision: as in a crisis.
    await expect(window.getByRole('heading', { level: 1, name: TITLE })).toBeFocused()
    const take = window.getByRole('button', { name: new RegExp(`^${w('crisis:takeRole')}`, 'u') })
    await expect(take.first()).toBeVisible()
    for (let left = await take.count(); left > 0; left -= 1) {
      await enter(window, take.first())
      await expect(take).toHaveCount(left - 1)
    }
    await doTask(window, 'Consigner et classer')
    await doTask(window, 'Déclarer la crise')
    await doTask(window, 'Réunir ce qui est su')
    const log = window.getByRole('list', { name: w('crisis:log') }).getByRole('listitem')
    await expect(log.first()).toContainText('Fait\u00a0: Réunir ce qui est su')
    await expect(log.filter({ hasText: 'Titulaire\u00a0: Camille Durand' }).first()).toBeVisible()
    await say(window)
    await expect(log.first()).toContainText('Publication simulée\u00a0: Message d’attente')
    await enter(window, task(window, 'Répondre publiquement'))
    await enter(window, window.getByRole('button', { name: 'Oui, avec la preuve', exact: true }))
    await giveReason(window, 'Le faux dépasse le seuil')
    await shot(window, 'room')
    await report(window, folder)

    // What is not played is set aside with its reason, whatever kind of step it is; then the end.
    for (const title of [
      'Campagne coordonnée',
      'Approuver les réponses',
      'Point de situation n° 2',
      'Publier le message d’attente',
      'Annoncer la prochaine prise',
      'Publier la vérification',
      'Préparer les questions',
      'Prévenir et protéger',
      'Donner la preuve',
      'Garder la preuve',
      'Signaler aux plateformes',
    ])
      await setAside(window, title, 'Exercice abrégé')
    await choose(window, w('crisis:status.active'), w('crisis:ask.stabilise'))
    await giveReason(window, 'Le faux est établi')
    await choose(window, w('crisis:status.stabilised'), w('crisis:ask.close'))
    await giveReason(window, 'Fin de l’exercice')
    await expect(window.getByRole('button', { name: w('crisis:status.closed') })).toBeFocused()

    // The crisis book names the mode, who leads, and what was set aside.
    await enter(window, window.getByRole('button', { name: w('papers:title') }))
    await enter(window, window.getByRole('button', { name: /Livret de crise, PDF$/u }))
    const said = window.getByText(/^Enregistré.+\.pdf$/u)
    await expect(said).toBeVisible({ timeout: 60_000 })
    const name = ((await said.textContent()) ?? '').replace(/^Enregistré\s*:\s*/u, '')
    const book = read(pdfText(await readFile(join(folder, name))))
    for (const owed of ['EXERCICE', 'Camille Durand', 'Exercice abrégé']) expect(book).toContain(read(owed))
    await window.keyboard.press('Escape')
    // As long as it is there it keeps the focus.
    await expect(said).toBeHidden()

    // The objectives are scored, and can be until the review is signed.
    await enter(window, window.getByRole('link', { name: w('exercise:animate') }))
    const score = window.getByRole('region', { name: 'Objectif 1' })
    await reach(window, score.getByRole('radio').first())
    await window.keyboard.press('ArrowLeft')
    await expect(score.getByRole('radio', { name: w('exercise:score.2'), exact: true })).toBeChecked()
    await write(window, score.getByRole('textbox'), 'Approuvée en deux minutes')
    await enter(window, score.getByRole('button', { name: w('exercise:keepScore') }))
    await expect(score.getByRole('button', { name: w('exercise:keepScore') })).toBeHidden()
    await enter(window, window.getByRole('link', { name: w('exercise:toRoom') }))

    // The review: figures of the log, what was found, what will change, signed.
    await enter(window, window.getByRole('link', { name: w('review:title') }))
    const figure = (region: string, row: string) =>
      window
        .getByRole('region', { name: w(region) })
        .getByRole('row', { name: w(row) })
        .getByRole('cell')
        .first()
    await expect(figure('review:times', 'review:time.minutesToFirstStatement')).toHaveText(/^\d/u)
    await expect(figure('review:events', 'review:count.sitreps')).toHaveText('1')
    await expect(window.getByRole('button', { name: w('review:sign') })).toBeDisabled()
    await write(window, window.getByLabel(w('review:summary')), 'La preuve a été trouvée vite.')
    await enter(window, window.getByRole('button', { name: w('review:addFinding') }))
    await expect(window.getByRole('textbox', { name: 'Constat 1' })).toBeFocused()
    await window.keyboard.insertText('La liaison avec le personnel n’avait pas d’adjoint')
    await enter(window, window.getByRole('button', { name: w('review:addAction') }))
    await expect(window.getByRole('textbox', { name: 'Action 1' })).toBeFocused()
    await window.keyboard.insertText('Désigner un adjoint dans chaque poste')
    await write(window, window.getByRole('textbox', { name: w('review:owner') }), 'Chef de poste')
    await reach(window, window.getByRole('textbox', { name: w('review:due') }))
    await window.keyboard.type('15/01/2027')
    await window.keyboard.press('Tab')
    await expect(window.getByRole('button', { name: w('review:sign') })).toBeEnabled()
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
    await enter(window, window.getByRole('button', { name: w('review:sign') }))
    const who = window.getByRole('dialog').getByRole('combobox', { name: w('review:signer') })
    await expect(who).toBeFocused()
    await window.keyboard.press('ArrowDown')
    await expect(window.getByRole('option').first()).toHaveAttribute('data-combobox-selected', 'true')
    await window.keyboard.press('Enter')
    await expect(who).toHaveValue('Camille Durand')
    await proveAs(window, PASSPHRASE, w('review:sign'))
    await expect(window.getByText(w('review:signed'), { exact: true })).toBeVisible()
    await expect(window.getByRole('textbox', { name: 'Action 1' })).toHaveAttribute('readonly', '')
    await enter(window, window.getByRole('button', { name: w('review:print') }))
    await expect(window.getByText(/EXERCICE – retour-experience\.pdf/u)).toBeVisible({ timeout: 30_000 })
    const review = read(pdfText(await readFile(join(folder, 'EXERCICE – retour-experience.pdf'))))
    for (const owed of [
      'Désigner un adjoint dans chaque poste',
      'EXERCICE',
      'Approuvée en deux minutes',
      'Signé par Camille Durand',
      '15 janv. 2027',
    ])
      expect(review).toContain(read(owed))
    await shot(window, 'signed')
  } finally {
    for (const made of [folder, profile]) await rm(made, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
})
