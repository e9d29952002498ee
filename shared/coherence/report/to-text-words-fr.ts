import { FRENCH_BECAUSE } from './to-text-because-fr.ts'
import type { ReportWords } from './to-text-words.ts'

/** French counts zero as one. */
const plural = (one: string, many: string) => (count: number) => `${count} ${count < 2 ? one : many}`

/** The report's words in French, with its typography (narrow no-break spaces, guillemets). */
export const FRENCH_WORDS: ReportWords = {
  rules: {
    'figure-mismatch': 'Chiffre différent',
    'date-mismatch': 'Date différente',
    'actor-mismatch': 'Autre acteur',
    'role-swap': 'Rôles inversés',
    'polarity-flip': 'Négation ajoutée ou perdue',
    'stance-shift': 'Autre position',
    'commitment-shift': 'Engagement plus fort ou plus faible',
    'quantifier-shift': 'Autre portée',
    misquote: 'Citation modifiée',
    omission: 'Point absent',
    'term-forbidden': 'Terme proscrit',
    'term-preferred': 'Un autre terme est préféré',
    embargoed: 'Point sous embargo',
    expired: 'Point périmé',
    superseded: 'Point remplacé par un plus récent',
    'classified-leak': 'Contenu classifié',
    'translation-loss': 'Perte à la traduction',
    'unsupported-claim': 'Affirmation sans point approuvé',
    'late-key-message': 'Message clé tardif',
    'cross-post-dissonance': 'Des postes se contredisent',
  },
  severities: {
    error: plural('erreur', 'erreurs'),
    warning: plural('avertissement', 'avertissements'),
    info: plural('remarque', 'remarques'),
  },
  coverage: {
    relayed: 'relayé',
    partial: 'relayé en partie',
    omitted: 'omis',
    contradicted: 'contredit',
    'not-checked': 'non vérifié',
  },
  because: (finding) => FRENCH_BECAUSE[finding.rule](finding),
  yourText: 'Votre texte',
  approved: 'Point approuvé',
  otherText: 'Autre texte',
  why: 'Pourquoi',
  replaceWith: 'Remplacer par',
  write: 'Écrire',
  notChecked: 'Non vérifié',
  nothing: 'Aucun écart relevé.',
  points: 'Points',
  alignment: (score, anchors) => (anchors === '' ? `alignement ${score}` : `alignement ${score}\u202f: ${anchors}`),
  position: (line, column) => `ligne ${line}, colonne ${column}`,
  compared: (compared, notChecked) =>
    notChecked === 0
      ? `${plural('point comparé', 'points comparés')(compared)}`
      : `${plural('point comparé', 'points comparés')(compared)}, ${plural('non vérifié', 'non vérifiés')(notChecked)}`,
  score: (score) => `Score ${score} sur 100`,
  quote: (words) => `«\u00a0${words}\u00a0»`,
  decimal: ',',
}
