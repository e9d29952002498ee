import type { Severity } from '../../model/finding.ts'
import type { ReportUi } from '../to-text-words.ts'

/** What the report on paper says beyond the words of the text report. */
export interface HtmlWords {
  readonly title: string
  readonly checkedAt: (instant: string) => string
  readonly language: (name: string) => string
  readonly text: string
  readonly findings: string
  readonly accepted: string
  readonly acceptedBy: (author: string, instant: string) => string
  readonly reason: string
  readonly coverage: string
  readonly mandatory: string
  readonly notChecked: string
  readonly scoreFormula: string
  readonly profile: (name: string) => string
  /** Names of the shipped profiles; another is shown as it is. */
  readonly profiles: Readonly<Record<string, string>>
  readonly rulesOff: string
  readonly changed: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly absent: string
}

export const HTML_WORDS: Readonly<Record<ReportUi, HtmlWords>> = {
  fr: {
    title: 'Rapport de cohérence',
    checkedAt: (instant) => `Vérifié le ${instant} UTC`,
    language: (name) => `Langue\u202f: ${name}`,
    text: 'Le texte',
    findings: 'Écarts',
    accepted: 'Écarts acceptés',
    acceptedBy: (author, instant) => `Accepté par ${author} le ${instant} UTC`,
    reason: 'Raison',
    coverage: 'Points approuvés',
    mandatory: 'obligatoire',
    notChecked: 'Non vérifié',
    scoreFormula:
      'Score\u202f: 100, moins 20 par erreur, 5 par avertissement et 1 par remarque, chacun pesé par la confiance de l’écart, jamais moins de 0. Les écarts acceptés ne comptent pas.',
    profile: (name) => `Profil de règles\u00a0: ${name}`,
    profiles: {
      none: 'aucun, les gravités des règles',
      'press-release': 'communiqué',
      post: 'publication',
      'internal-note': 'note interne',
    },
    rulesOff: 'Contrôles non effectués\u00a0: règles éteintes',
    changed: 'modifié par l’espace de travail',
    severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
    absent: 'Absent du texte',
  },
  en: {
    title: 'Coherence report',
    checkedAt: (instant) => `Checked on ${instant} UTC`,
    language: (name) => `Language: ${name}`,
    text: 'The text',
    findings: 'Findings',
    accepted: 'Accepted findings',
    acceptedBy: (author, instant) => `Accepted by ${author} on ${instant} UTC`,
    reason: 'Reason',
    coverage: 'Approved points',
    mandatory: 'mandatory',
    notChecked: 'Not checked',
    scoreFormula:
      'Score: 100, less 20 for an error, 5 for a warning and 1 for a note, each weighed by the confidence of the finding, never below 0. Accepted findings do not count.',
    profile: (name) => `Rule profile: ${name}`,
    profiles: {
      none: 'none, the severities of the rules',
      'press-release': 'press release',
      post: 'post',
      'internal-note': 'internal note',
    },
    rulesOff: 'Checks not performed: rules that are off',
    changed: 'changed by the workspace',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    absent: 'Absent from the text',
  },
}
