import { playbookSchema, type Playbook, type PlaybookInput } from '../../../shared/domain/crisis/model/playbook.ts'
import type { StepInput } from '../../../shared/domain/crisis/model/step.ts'

/** A readable uuid: `uuid(7)` ends in 7. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
export const stepId = (number: number): string => `step--${uuid(number)}`
export const LEAD = `role--${uuid(1)}`
export const SPOKESPERSON = `role--${uuid(2)}`
export const LAWYER = `role--${uuid(3)}`

const raci = (accountable: string) => ({ responsible: [accountable], accountable: [accountable] })

/** The common skeleton in small: classify, declare, holding line and its approval, a decision with two branches, sitrep, end. */
const STEPS: readonly StepInput[] = [
  {
    kind: 'task',
    id: stepId(1),
    order: 1,
    title: { fr: 'Classer' },
    raci: raci(LEAD),
    offset: { anchor: 'T0', minutes: 0 },
    mandatory: true,
  },
  {
    kind: 'task',
    id: stepId(2),
    order: 2,
    title: { fr: 'Déclarer' },
    raci: raci(LEAD),
    offset: { anchor: 'T0', minutes: 5 },
    dependsOn: [stepId(1)],
    mandatory: true,
    checklist: [
      { id: `item--${uuid(1)}`, text: { fr: 'Prévenir la cellule' }, mandatory: true },
      { id: `item--${uuid(2)}`, text: { fr: 'Ouvrir la salle' } },
    ],
  },
  {
    kind: 'message',
    id: stepId(3),
    order: 3,
    title: { fr: 'Message d’attente' },
    raci: raci(SPOKESPERSON),
    messageKind: 'statement',
    template: { fr: 'Nous savons {{known}}.' },
    dependsOn: [stepId(2)],
    mandatory: true,
  },
  {
    kind: 'approval',
    id: stepId(4),
    order: 4,
    title: { fr: 'Message d’attente approuvé' },
    raci: raci(LEAD),
    approves: stepId(3),
    offset: { anchor: 'T0', minutes: 15 },
    dependsOn: [stepId(3)],
    mandatory: true,
  },
  {
    kind: 'decision',
    id: stepId(5),
    order: 5,
    title: { fr: 'Des ressortissants parmi les victimes ?' },
    raci: raci(LEAD),
    options: [
      { id: `option--${uuid(1)}`, title: { fr: 'Oui' }, next: [stepId(6)] },
      { id: `option--${uuid(2)}`, title: { fr: 'Non' }, next: [stepId(8)] },
    ],
    dependsOn: [stepId(2)],
    mandatory: true,
  },
  {
    kind: 'task',
    id: stepId(6),
    order: 6,
    title: { fr: 'Appeler les familles' },
    raci: raci(LEAD),
    offset: { anchor: stepId(5), minutes: 30 },
    mandatory: true,
  },
  {
    kind: 'task',
    id: stepId(7),
    order: 7,
    title: { fr: 'Ouvrir la cellule d’accueil' },
    raci: raci(LEAD),
    dependsOn: [stepId(6)],
    mandatory: true,
    evidenceRequired: true,
  },
  { kind: 'task', id: stepId(8), order: 8, title: { fr: 'Publier l’absence de victimes' }, raci: raci(SPOKESPERSON) },
  {
    kind: 'sitrep',
    id: stepId(9),
    order: 9,
    title: { fr: 'Point de situation 1' },
    raci: raci(LEAD),
    offset: { anchor: 'T0', minutes: 60 },
    dependsOn: [stepId(7), stepId(8)],
    mandatory: true,
  },
  {
    kind: 'task',
    id: stepId(10),
    order: 10,
    title: { fr: 'Avis juridique' },
    raci: raci(LAWYER),
    fromSeverity: 3,
    mandatory: true,
  },
  {
    kind: 'wait',
    id: stepId(11),
    order: 11,
    title: { fr: 'Laisser passer la nuit' },
    minutes: 480,
    raci: raci(LEAD),
    dependsOn: [stepId(9)],
  },
  {
    kind: 'end',
    id: stepId(12),
    order: 12,
    title: { fr: 'Fin' },
    raci: raci(LEAD),
    dependsOn: [stepId(11), stepId(4), stepId(10)],
  },
]

const INPUT: PlaybookInput = {
  id: `playbook--${uuid(1)}`,
  version: 1,
  status: 'published',
  languages: ['fr'],
  title: { fr: 'Prise d’otage' },
  crisisType: 'hostage-taking',
  scopes: ['post', 'capital'],
  roles: [
    { id: LEAD, title: { fr: 'Chef de cellule' } },
    { id: SPOKESPERSON, title: { fr: 'Porte-parole' }, deputyRequired: false },
    { id: LAWYER, title: { fr: 'Juriste' }, fromSeverity: 3 },
  ],
  fields: [{ name: 'known', label: { fr: 'Ce que nous savons' }, type: 'long-text' }],
  steps: [...STEPS],
  rhythm: { sitrepMinutes: 240, updateMinutes: 120 },
  createdBy: `person--${uuid(1)}`,
  createdAt: '2026-11-22T08:00:00.000Z',
  modifiedAt: '2026-11-22T08:00:00.000Z',
}

/** A small published playbook, with what a test changes in it. */
export function playbookFixture(changes: Partial<PlaybookInput> = {}): Playbook {
  return playbookSchema.parse({ ...INPUT, ...changes })
}
