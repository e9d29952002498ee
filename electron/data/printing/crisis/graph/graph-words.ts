import type { PrintLanguage } from '../../../../../shared/contract/printable.ts'
import type { StepKind } from '../../../../../shared/domain/crisis/model/step.ts'

export interface GraphWords {
  readonly title: string
  readonly kind: Readonly<Record<StepKind, string>>
  readonly steps: (count: number) => string
  readonly sheet: (number: number, count: number) => string
  /** At the sides from which the drawing comes, and to which it goes on. */
  readonly comesFrom: (sheet: number) => string
  readonly goesOn: (sheet: number) => string
  readonly legend: string
  /** An option as the legend shows it. */
  readonly sample: string
  readonly shapes: Readonly<Record<'step' | 'decision' | 'end' | 'next' | 'option' | 'back', string>>
  /** For who does not see the drawing. */
  readonly drawn: (sheet: number, count: number) => string
  readonly nothing: string
  readonly table: string
  readonly heads: Readonly<Record<'number' | 'kind' | 'title' | 'when' | 'after' | 'leadsTo', string>>
  readonly noTime: string
  readonly option: (option: string, numbers: string) => string
  readonly goesBack: string
  readonly carriesOn: string
  /** Of a decision: what comes whichever way it goes. */
  readonly next: (numbers: string) => string
}

const FR: GraphWords = {
  title: 'Schéma du protocole',
  kind: {
    task: 'Tâche',
    decision: 'Décision',
    message: 'Message',
    approval: 'Approbation',
    sitrep: 'Point de situation',
    wait: 'Attente',
    'sub-playbook': 'Autre protocole',
    end: 'Fin',
  },
  steps: (count) => (count > 1 ? `${count} étapes` : `${count} étape`),
  sheet: (number, count) => `feuille ${number} sur ${count}`,
  comesFrom: (sheet) => `vient de la feuille ${sheet}`,
  goesOn: (sheet) => `suite feuille ${sheet}`,
  legend: 'Légende',
  sample: 'oui',
  shapes: {
    step: 'étape\u00a0: numéro, sorte, échéance depuis le T0',
    decision: 'décision',
    end: 'fin du protocole',
    next: 'ensuite',
    option: 'seulement si ce choix est pris',
    back: 'retour à une étape d’avant',
  },
  drawn: (sheet, count) =>
    `Schéma du protocole, feuille ${sheet} sur ${count}. Le tableau qui suit les feuilles dit la même chose en mots.`,
  nothing: 'Ce protocole n’a pas encore d’étape.',
  table: 'Les étapes en mots',
  heads: { number: 'N°', kind: 'Sorte', title: 'Étape', when: 'Quand', after: 'Attend', leadsTo: 'Mène à' },
  noTime: 'sans échéance',
  option: (option, numbers) => `${option}\u00a0: ${numbers}`,
  goesBack: 'retour',
  carriesOn: 'on continue',
  next: (numbers) => `ensuite\u00a0: ${numbers}`,
}

const EN: GraphWords = {
  title: 'Graph of the playbook',
  kind: {
    task: 'Task',
    decision: 'Decision',
    message: 'Message',
    approval: 'Approval',
    sitrep: 'Situation report',
    wait: 'Wait',
    'sub-playbook': 'Another playbook',
    end: 'End',
  },
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  sheet: (number, count) => `sheet ${number} of ${count}`,
  comesFrom: (sheet) => `continues from sheet ${sheet}`,
  goesOn: (sheet) => `continued on sheet ${sheet}`,
  legend: 'Legend',
  sample: 'yes',
  shapes: {
    step: 'step: number, kind, due time from T0',
    decision: 'decision',
    end: 'end of the playbook',
    next: 'then',
    option: 'only if this option is taken',
    back: 'back to an earlier step',
  },
  drawn: (sheet, count) =>
    `Graph of the playbook, sheet ${sheet} of ${count}. The table after the sheets says the same in words.`,
  nothing: 'This playbook has no step yet.',
  table: 'The steps in words',
  heads: { number: 'No.', kind: 'Kind', title: 'Step', when: 'When', after: 'Waits for', leadsTo: 'Leads to' },
  noTime: 'no due time',
  option: (option, numbers) => `${option}: ${numbers}`,
  goesBack: 'back',
  carriesOn: 'carry on',
  next: (numbers) => `then: ${numbers}`,
}

export function graphWords(language: PrintLanguage): GraphWords {
  return language === 'fr' ? FR : EN
}
