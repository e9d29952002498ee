import type { Finding, RuleId } from '../model/finding.ts'
import { instantInWords } from './instant-in-words.ts'
import { FRENCH_LEVELS } from './to-text-levels-fr.ts'

const compared = (finding: Finding) =>
  finding.evidence === null
    ? finding.message
    : `le point approuvé dit «\u202f${finding.evidence.pointText}\u202f», le texte «\u202f${finding.text}\u202f»`

const term = (status: string) => (finding: Finding) =>
  finding.suggestion === null
    ? `«\u202f${finding.text}\u202f» est ${status}`
    : `«\u202f${finding.text}\u202f» est ${status}, le terme retenu est «\u202f${finding.suggestion}\u202f»`

const quoted = (words: string) => `«\u202f${words}\u202f»`

const translated = (finding: Finding) => {
  const source = quoted(finding.evidence?.pointText ?? finding.expected)
  return finding.actual === 'absent'
    ? `la source dit ${source}, la traduction ne le dit pas`
    : `la source dit ${source}, la traduction ${quoted(finding.text)}`
}

const level = (name: string): string => Object.entries(FRENCH_LEVELS).find(([known]) => known === name)?.[1] ?? name

const leaked = (finding: Finding) => {
  const own = level(finding.expected)
  if (finding.point !== null) return `cette phrase relaie un point ${level(finding.actual)}, ce texte est ${own}`
  return finding.reasons.includes('embargo-line')
    ? `${quoted(finding.text)} annonce un embargo, ce texte est ${own}`
    : `la mention ${quoted(finding.text)} est celle d’un texte ${level(finding.actual)}, celui-ci est vérifié comme ${own}`
}

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
      : `le texte relaie le point sans «\u202f${finding.expected}\u202f»`,
  'term-forbidden': term('proscrit'),
  'term-preferred': term('à éviter'),
  embargoed: (finding) => `cette phrase relaie un point sous embargo jusqu’au ${instantInWords(finding.expected, 'fr')}`,
  expired: (finding) => `cette phrase relaie un point valable jusqu’au ${instantInWords(finding.expected, 'fr')}`,
  superseded: (finding) => `cette phrase relaie un point que ${finding.expected} a remplacé`,
  'classified-leak': leaked,
  'translation-loss': translated,
  'unsupported-claim': claimed,
  'late-key-message': (finding) => `le point obligatoire ${finding.point ?? ''} n’apparaît qu’au paragraphe ${finding.actual}`,
  'cross-post-dissonance': contradicted,
}
