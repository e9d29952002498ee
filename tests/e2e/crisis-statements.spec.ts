import { expect, test, type Locator, type Page } from '@playwright/test'
import { createWorkspace } from '../../electron/launch/drive/create-workspace.ts'
import { words } from '../../electron/launch/drive/words.ts'
import { addSecondPerson } from './add-second-person.ts'
import { declareIncident } from './declare-incident.ts'
import { openUnisson } from './open-unisson.ts'

const w = (key: string): string => words('fr', key)
const OWN = 'la deuxième personne a sa phrase'
const WRONG =
  'La République de Valmont condamne avec la plus grande fermeté l’attaque perpétrée le 3 novembre 2026 contre un convoi humanitaire près de Tin-Barka, au Mali, qui a fait 15 morts et 27 blessés.'
const RIGHT = WRONG.replace('15', '12')

const FIELDS = [
  ['Ce que nous ne savons pas encore', 'Les circonstances.'],
  ['Ce que nous faisons', 'L’ambassade est mobilisée.'],
  ['Heure de la prochaine information', '18:00'],
  ['Fuseau de cette heure (ville)', 'Bruxelles'],
] as const

const inDialog = (window: Page): Locator => window.getByRole('dialog')

/** Begins a statement of its own in French, with these words as what is known. */
async function begin(window: Page, title: string, known: string): Promise<void> {
  await window.getByRole('button', { name: w('statements:act.new') }).click()
  await window.getByRole('menuitem', { name: 'français' }).click()
  await inDialog(window).getByLabel(w('statements:field.title'), { exact: true }).fill(title)
  await inDialog(window).getByLabel('Ce que nous savons', { exact: true }).fill(known)
}

async function save(window: Page): Promise<void> {
  await inDialog(window)
    .getByRole('button', { name: w('common:save') })
    .click()
  await expect(inDialog(window)).toBeHidden()
}

const card = (window: Page, title: string): Locator =>
  window
    .getByRole('tabpanel')
    .locator('[data-message]')
    .filter({ has: window.getByText(title, { exact: true }) })

const press = (place: Locator, key: string): Promise<void> => place.getByRole('button', { name: w(key), exact: true }).click()

async function approve(window: Page, title: string): Promise<void> {
  await press(card(window, title), 'crisis:act.submit')
  await press(card(window, title), 'crisis:act.approve')
  await inDialog(window).getByLabel(w('crisis:approver')).click()
  await window.getByRole('option', { name: 'Basile Okoro' }).click()
  await inDialog(window).getByLabel(w('crisis:ownPassphrase')).fill(OWN)
  await press(inDialog(window), 'crisis:act.approve')
  await expect(inDialog(window)).toBeHidden()
}

test('a holding statement is checked at each pause against the approved points, the other statements and the lines not to say', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Attaque de Tin-Barka')

  await begin(window, 'Première ligne', `${WRONG} Ils vont bien.`)
  const found = inDialog(window).getByRole('list', { name: w('statements:check.title') })
  // The approved point says 12; the plan says never to say that they are well.
  await expect(found).toContainText('15')
  await expect(found).toContainText('12')
  await expect(found).toContainText(w('statements:check.forbidden'))
  await expect(inDialog(window).locator('mark', { hasText: 'Ils vont bien' }).first()).toBeVisible()
  await expect(inDialog(window).locator('mark', { hasText: '15' }).first()).toBeVisible()
  await inDialog(window).getByLabel('Ce que nous savons', { exact: true }).fill(RIGHT)
  await expect(found).toBeHidden()
  await expect(inDialog(window).locator('output[data-findings="0"]')).toContainText(/comparé/u)
  await save(window)
  // Its other parts are empty: said before anybody tries to approve it.
  await expect(card(window, 'Première ligne')).toContainText('Ce que nous faisons')
  await press(card(window, 'Première ligne'), 'crisis:act.edit')
  for (const [label, value] of FIELDS) await inDialog(window).getByLabel(label, { exact: true }).fill(value)
  await save(window)

  // A second one that says otherwise is told what the first says.
  await begin(window, 'Deuxième ligne', WRONG)
  await expect(found).toContainText('Première ligne')
  await inDialog(window)
    .getByRole('button', { name: w('common:cancel') })
    .click()

  // Sent back with what is to change; then approved, checked once more in front of who approves.
  await press(card(window, 'Première ligne'), 'crisis:act.submit')
  await press(card(window, 'Première ligne'), 'statements:act.requestChanges')
  await inDialog(window).getByLabel(w('crisis:reason')).fill('Dire d’abord les condoléances')
  await press(inDialog(window), 'crisis:confirm')
  await expect(card(window, 'Première ligne')).toContainText(w('crisis:messageStatus.changes-requested'))

  // Not released: copying asks first, and then takes the very words.
  await press(card(window, 'Première ligne'), 'statements:copy.action')
  await expect(inDialog(window)).toContainText(w('statements:copy.warning.not-released'))
  await press(inDialog(window), 'statements:copy.anyway')
  const copied = await unisson.application.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain(RIGHT)
  expect(copied).toContain('heure de Bruxelles')

  await approve(window, 'Première ligne')
  await press(card(window, 'Première ligne'), 'crisis:act.release')
  await expect(card(window, 'Première ligne')).toContainText(w('crisis:messageStatus.released'))
  // Released, real, in force: no question.
  await press(card(window, 'Première ligne'), 'statements:copy.action')
  await expect(window.getByText('est dans le presse-papiers').last()).toBeVisible()
  await expect(inDialog(window)).toHaveCount(0)
})

test('a statement has linked languages, right-to-left too, that say when they are stale, and a released one is put right by another', async () => {
  await using unisson = await openUnisson()
  const { window } = unisson
  await createWorkspace(window, { language: 'fr', demo: true })
  await addSecondPerson(window, 'Basile Okoro', OWN)
  await declareIncident(window, 'Attaque de Tin-Barka')
  await begin(window, 'Ligne', RIGHT)
  for (const [label, value] of FIELDS) await inDialog(window).getByLabel(label, { exact: true }).fill(value)
  await save(window)

  await press(card(window, 'Ligne'), 'statements:act.variant')
  await window.getByRole('menuitem', { name: 'arabe' }).click()
  // The original stands above, and nothing was guessed.
  await expect(inDialog(window)).toContainText(RIGHT)
  await inDialog(window).getByLabel(w('statements:field.title'), { exact: true }).fill('بيان')
  const body = inDialog(window).getByLabel(w('crisis:words'), { exact: true })
  await expect(body).toHaveValue('')
  await body.fill('أسفر الهجوم على قافلة إنسانية قرب تين بركة عن مقتل 12 شخصا.')
  await save(window)
  const arabic = card(window, 'بيان')
  await expect(arabic.locator('p[lang="ar"]')).toHaveCSS('direction', 'rtl')
  await expect(arabic).not.toContainText(w('crisis:warning.stale-variant'))

  await press(card(window, 'Ligne'), 'crisis:act.edit')
  await inDialog(window).getByLabel('Ce que nous savons', { exact: true }).fill(`${RIGHT} Une enquête est ouverte.`)
  await save(window)
  await expect(arabic).toContainText(w('crisis:warning.stale-variant'))
  await press(arabic, 'crisis:act.edit')
  await inDialog(window)
    .getByRole('switch', { name: w('statements:follows') })
    .click()
  await save(window)
  await expect(arabic).not.toContainText(w('crisis:warning.stale-variant'))

  await approve(window, 'Ligne')
  await press(card(window, 'Ligne'), 'crisis:act.release')
  await press(card(window, 'Ligne'), 'statements:act.correct')
  await expect(inDialog(window).getByLabel(w('statements:field.title'), { exact: true })).toHaveValue('Rectificatif – Ligne')
  await inDialog(window).getByLabel('Ce que nous faisons', { exact: true }).fill('Une cellule est ouverte.')
  await save(window)
  await approve(window, 'Rectificatif – Ligne')
  await press(card(window, 'Rectificatif – Ligne'), 'crisis:act.release')
  await expect(card(window, 'Ligne')).toContainText(w('crisis:messageStatus.corrected'))
  await expect(card(window, 'Ligne')).toContainText(
    'rectifié par « Rectificatif – Ligne »'.replaceAll(/(?<=«) | (?=»)/gu, '\u202F'),
  )
})
