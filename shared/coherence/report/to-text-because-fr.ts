import type { Finding, RuleId } from '../model/finding.ts'

const compared = (finding: Finding) =>
  finding.evidence === null
    ? finding.message
    : `le point approuvé dit «\u00a0${finding.evidence.pointText}\u00a0», le texte «\u00a0${finding.text}\u00a0»`

const term = (status: string) => (finding: Finding) =>
  finding.suggestion === null
    ? `«\u00a0${finding.text}\u00a0» est ${status}`
    : `«\u00a0${finding.text}\u00a0» est ${status}, le terme retenu est «\u00a0${finding.suggestion}\u00a0»`

/** Why each rule fired, in French: the engine's own message is English. */
export const FRENCH_BECAUSE: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  'figure-mismatch': compared,
  'date-mismatch': compared,
  'actor-mismatch': compared,
  'polarity-flip': compared,
  'stance-shift': compared,
  omission: (finding) =>
    finding.severity === 'error'
      ? `le point obligatoire ${finding.point ?? ''} n'est pas dans le texte`
      : `le texte relaie le point sans «\u00a0${finding.expected}\u00a0»`,
  'term-forbidden': term('proscrit'),
  'term-preferred': term('à éviter'),
  embargoed: (finding) => `cette phrase relaie un point sous embargo jusqu'au ${finding.expected}`,
  expired: (finding) => `cette phrase relaie un point valable jusqu'au ${finding.expected}`,
  superseded: (finding) => `cette phrase relaie un point que ${finding.expected} a remplacé`,
}
