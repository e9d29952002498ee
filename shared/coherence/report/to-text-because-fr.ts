import type { Finding, RuleId } from '../model/finding.ts'

const compared = (finding: Finding) =>
  finding.evidence === null
    ? finding.message
    : `le point approuvé dit «\u00a0${finding.evidence.pointText}\u00a0», le texte «\u00a0${finding.text}\u00a0»`

const term = (status: string) => (finding: Finding) =>
  finding.suggestion === null
    ? `«\u00a0${finding.text}\u00a0» est ${status}`
    : `«\u00a0${finding.text}\u00a0» est ${status}, le terme retenu est «\u00a0${finding.suggestion}\u00a0»`

const quoted = (words: string) => `«\u00a0${words}\u00a0»`

const translated = (finding: Finding) => {
  const source = quoted(finding.evidence?.pointText ?? finding.expected)
  return finding.actual === 'absent'
    ? `la source dit ${source}, la traduction ne le dit pas`
    : `la source dit ${source}, la traduction ${quoted(finding.text)}`
}

const leaked = (finding: Finding) =>
  finding.point === null
    ? `la mention ${quoted(finding.text)} est d’un niveau plus élevé que le texte`
    : `cette phrase relaie un point d’un niveau plus élevé que le texte (${finding.actual})`

const claimed = (finding: Finding) => `aucun point approuvé ne porte ${quoted(finding.actual)}`

const contradicted = (finding: Finding) =>
  `ce texte dit ${quoted(finding.text)}, ${finding.evidence?.document ?? 'un autre'} dit ${quoted(finding.evidence?.pointText ?? finding.expected)}`

/** Why each rule fired, in French: the engine's own message is English. */
export const FRENCH_BECAUSE: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  'figure-mismatch': compared,
  'date-mismatch': compared,
  'actor-mismatch': compared,
  'role-swap': compared,
  'polarity-flip': compared,
  'stance-shift': compared,
  'commitment-shift': compared,
  'quantifier-shift': compared,
  misquote: compared,
  omission: (finding) =>
    finding.severity === 'error'
      ? `le point obligatoire ${finding.point ?? ''} n’est pas dans le texte`
      : `le texte relaie le point sans «\u00a0${finding.expected}\u00a0»`,
  'term-forbidden': term('proscrit'),
  'term-preferred': term('à éviter'),
  embargoed: (finding) => `cette phrase relaie un point sous embargo jusqu’au ${finding.expected}`,
  expired: (finding) => `cette phrase relaie un point valable jusqu’au ${finding.expected}`,
  superseded: (finding) => `cette phrase relaie un point que ${finding.expected} a remplacé`,
  'classified-leak': leaked,
  'translation-loss': translated,
  'unsupported-claim': claimed,
  'late-key-message': (finding) => `le point obligatoire ${finding.point ?? ''} n’apparaît qu’au paragraphe ${finding.actual}`,
  'cross-post-dissonance': contradicted,
}
