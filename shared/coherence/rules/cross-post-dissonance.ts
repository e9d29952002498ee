import type { Finding } from '../model/finding.ts'
import type { Dissonance, DissonancePlace, DissonanceValue } from '../model/report.ts'

const CONFIDENCE = 0.9

/** The value that most other texts give; among equals the first in order. */
function answered(values: readonly DissonanceValue[]): DissonanceValue | undefined {
  return values.reduce<DissonanceValue | undefined>(
    (most, value) => (most === undefined || value.places.length > most.places.length ? value : most),
    undefined,
  )
}

/** What one place of a dissonance says, and what another text says instead. */
export interface DissonanceFinding extends Pick<
  Finding,
  'rule' | 'severity' | 'confidence' | 'reasons' | 'expected' | 'actual' | 'message'
> {
  readonly other: DissonancePlace
}

/** Fires in every text of a slot that two texts give different values: none of them is the reference, the approved point may be silent. */
export function crossPostDissonance(entry: Dissonance, own: DissonanceValue, place: DissonancePlace): DissonanceFinding | null {
  const others = entry.values.filter((value) => value !== own && value.places.some(({ path }) => path !== place.path))
  const said = answered(others)
  const other = said?.places.find(({ path }) => path !== place.path)
  if (said === undefined || other === undefined) return null
  return {
    rule: 'cross-post-dissonance',
    severity: 'error',
    confidence: CONFIDENCE,
    reasons: ['texts-differ'],
    expected: said.value,
    actual: own.value,
    message: `This text says "${place.text}" (${own.value}); ${other.path} says "${other.text}" (${said.value}).`,
    other,
  }
}
