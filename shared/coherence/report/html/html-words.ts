import type { DocumentStatus, DocumentType } from '../../../domain/document.ts'
import type { Severity } from '../../model/finding.ts'
import type { ReportUi } from '../to-text-words.ts'

type HeadFact = 'type' | 'status' | 'mission' | 'topic' | 'author' | 'language' | 'checked' | 'against' | 'profile'

/** What the report on paper says beyond the words of the text report. */
export interface HtmlWords {
  readonly title: string
  readonly fact: Readonly<Record<HeadFact, string>>
  readonly noTopic: string
  readonly types: Readonly<Record<DocumentType, string>>
  readonly statuses: Readonly<Record<DocumentStatus, string>>
  readonly text: string
  readonly findings: string
  readonly accepted: string
  readonly acceptedBy: (author: string, instant: string) => string
  readonly reason: string
  readonly coverage: string
  readonly mandatory: string
  readonly notChecked: string
  readonly scoreFormula: string
  /** Names of the shipped profiles; another is shown as it is. */
  readonly profiles: Readonly<Record<string, string>>
  readonly rulesOff: string
  readonly changed: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly absent: string
  /** Of a point that a text may leave out, and did. */
  readonly notRelayed: string
  readonly rule: (name: string) => string
}

export const HTML_WORDS: Readonly<Record<ReportUi, HtmlWords>> = {
  fr: {
    title: 'Rapport de cohérence',
    fact: {
      type: 'Type',
      status: 'État',
      mission: 'Mission',
      topic: 'Thème',
      author: 'Auteur',
      language: 'Langue',
      checked: 'Vérifié le',
      against: 'Étendue',
      profile: 'Profil de règles',
    },
    noTopic: 'sans thème',
    types: {
      communique: 'Communiqué',
      'press-point': 'Point de presse',
      'talking-points': 'Éléments de langage',
      qa: 'Questions-réponses',
      post: 'Publication',
      thread: 'Fil',
      speech: 'Discours',
      'counter-message': 'Contre-message',
    },
    statuses: { draft: 'Brouillon', 'in-review': 'En relecture', approved: 'Approuvé', published: 'Publié', archived: 'Archivé' },
    text: 'Le texte',
    findings: 'Écarts',
    accepted: 'Écarts acceptés',
    acceptedBy: (author, instant) => `Accepté par ${author} le ${instant}`,
    reason: 'Raison',
    coverage: 'Points approuvés',
    mandatory: 'obligatoire',
    notChecked: 'Non vérifié',
    scoreFormula:
      'Score\u00a0: 100, moins 20 par erreur, 5 par avertissement et 1 par remarque, chacun pesé par la confiance de l’écart, jamais moins de 0. Les écarts acceptés ne comptent pas.',
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
    notRelayed: 'non repris',
    rule: (name) => `Règle\u00a0: ${name}`,
  },
  en: {
    title: 'Coherence report',
    fact: {
      type: 'Type',
      status: 'Status',
      mission: 'Mission',
      topic: 'Topic',
      author: 'Author',
      language: 'Language',
      checked: 'Checked on',
      against: 'Extent',
      profile: 'Rule profile',
    },
    noTopic: 'no topic',
    types: {
      communique: 'Communiqué',
      'press-point': 'Press point',
      'talking-points': 'Talking points',
      qa: 'Questions and answers',
      post: 'Post',
      thread: 'Thread',
      speech: 'Speech',
      'counter-message': 'Counter-message',
    },
    statuses: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', published: 'Published', archived: 'Archived' },
    text: 'The text',
    findings: 'Findings',
    accepted: 'Accepted findings',
    acceptedBy: (author, instant) => `Accepted by ${author} on ${instant}`,
    reason: 'Reason',
    coverage: 'Approved points',
    mandatory: 'mandatory',
    notChecked: 'Not checked',
    scoreFormula:
      'Score: 100, less 20 for an error, 5 for a warning and 1 for a note, each weighed by the confidence of the finding, never below 0. Accepted findings do not count.',
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
    notRelayed: 'not relayed',
    rule: (name) => `Rule: ${name}`,
  },
}
