import { FRENCH_BECAUSE } from './to-text-because-fr.ts'
import { FRENCH_LEVELS } from './to-text-levels-fr.ts'
import type { ReportWords } from './to-text-words.ts'

/** French counts zero as one. */
const plural = (one: string, many: string) => (count: number) => `${count} ${count < 2 ? one : many}`

/** The report's words in French, with its typography (narrow no-break spaces, guillemets). */
export const FRENCH_WORDS: ReportWords = {
  ui: 'fr',
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
    'cross-post-dissonance': 'Des missions se contredisent',
  },
  named: { country: 'Autre pays', place: 'Autre lieu', organisation: 'Autre organisation', person: 'Autre personne' },
  severities: {
    error: plural('erreur', 'erreurs'),
    warning: plural('avertissement', 'avertissements'),
    info: plural('remarque', 'remarques'),
  },
  coverage: {
    relayed: 'relayé',
    partial: 'en partie',
    omitted: 'absent',
    contradicted: 'contredit',
    'not-checked': 'non vérifié',
    embargoed: 'relayé sous embargo',
    expired: 'relayé, mais périmé',
    superseded: 'relayé, mais remplacé depuis',
    'classified-leak': 'relayé, mais réservé',
  },
  levels: FRENCH_LEVELS,
  because: (finding) => FRENCH_BECAUSE[finding.rule](finding),
  standing: {
    embargoed: (until) => `sous embargo jusqu’au ${until}`,
    expired: (from, until) => (from === null ? `valable jusqu’au ${until}` : `valable du ${from} au ${until}`),
    classified: (level, own) => `${level}, alors que ce texte est ${own}`,
  },
  yourText: 'Votre texte',
  approved: 'Point approuvé',
  otherText: 'Autre texte',
  original: 'Original',
  why: 'Pourquoi',
  replaceWith: 'Remplacer par',
  write: 'Écrire',
  notChecked: 'Non vérifié',
  unchecked: {
    'no-approved-variant': (language) => `pas de version approuvée en ${language}`,
    'no-lexicon': (language) => `langue sans lexique\u00a0: ${language}`,
    'no-topic': () => 'texte sans thème\u00a0: l’absence des points obligatoires n’est pas vérifiée',
  },
  nothing: 'Aucun écart relevé.',
  points: 'Points',
  alignment: (score, anchors) => (anchors === '' ? `alignement ${score}` : `alignement ${score}\u00a0: ${anchors}`),
  position: (line, column) => `ligne ${line}, colonne ${column}`,
  compared: (compared, notChecked) =>
    notChecked === 0
      ? `${plural('point comparé', 'points comparés')(compared)}`
      : `${plural('point comparé', 'points comparés')(compared)}, ${plural('non vérifié', 'non vérifiés')(notChecked)}`,
  score: (score) => `Score ${score} sur 100`,
  quote: (words) => `«\u202f${words}\u202f»`,
  decimal: ',',
}
