import type { CoverageStatus } from '../../../shared/domain/coverage-status.ts'
import type { PrintLanguage } from '../../../shared/contract/printable.ts'

export interface MatrixWords {
  readonly title: string
  readonly at: string
  readonly allTopics: string
  /** How many texts no check has seen yet. */
  readonly unchecked: (count: number) => string
  readonly point: string
  readonly mandatory: string
  readonly yes: string
  readonly no: string
  readonly inForceSince: string
  readonly rate: string
  readonly silent: string
  readonly status: Readonly<Record<CoverageStatus, string>>
}

/** What the matrix says on paper and in its CSV. */
export const MATRIX_WORDS: Readonly<Record<PrintLanguage, MatrixWords>> = {
  fr: {
    title: 'Points approuvés par mission',
    at: 'État au',
    allTopics: 'Tous les thèmes',
    unchecked: (count) => (count === 1 ? '1 texte reste à vérifier' : `${count} textes restent à vérifier`),
    point: 'Point approuvé',
    mandatory: 'Obligatoire',
    yes: 'oui',
    no: 'non',
    inForceSince: 'En vigueur depuis',
    rate: 'Relais',
    silent: 'silencieux',
    status: {
      relayed: 'relayé',
      partial: 'en partie',
      omitted: 'absent',
      contradicted: 'contredit',
      'not-checked': 'non vérifié',
    },
  },
  en: {
    title: 'Approved points by mission',
    at: 'As of',
    allTopics: 'All topics',
    unchecked: (count) => (count === 1 ? '1 text is still to be checked' : `${count} texts are still to be checked`),
    point: 'Approved point',
    mandatory: 'Mandatory',
    yes: 'yes',
    no: 'no',
    inForceSince: 'In force since',
    rate: 'Relayed',
    silent: 'silent',
    status: {
      relayed: 'relayed',
      partial: 'in part',
      omitted: 'missing',
      contradicted: 'contradicted',
      'not-checked': 'not checked',
    },
  },
}
