import type { Finding } from '../../../shared/coherence/model/finding.ts'
import { boundedFigure, type BoundedFigure } from './figure-words.ts'

const LONGEST = 40

/** Words of a quantity with its bound: "au moins 12 millions". */
export type BoundWords = (bound: NonNullable<BoundedFigure['bound']>, words: string) => string

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/**
 * The two values side by side, "15 ≠ 12", when both are short enough for a title; null otherwise. Where the same words
 * stand on both sides and only what bounds them differs ("plus de 12 millions" for "12 millions"), the bound is said too.
 */
export function findingContrast(
  finding: Finding,
  bounded: BoundWords,
): { readonly actual: string; readonly expected: string } | null {
  const expected = finding.suggestion ?? finding.evidence?.pointText ?? ''
  const actual = finding.text
  if (actual === '' || expected === '' || actual.length > LONGEST || expected.length > LONGEST || actual.includes('\n'))
    return null
  if (folded(actual) !== folded(expected)) return { actual, expected }
  const says = boundedFigure(finding.actual).bound
  const said = boundedFigure(finding.expected).bound
  if (finding.rule !== 'figure-mismatch' || says === said) return null
  return {
    actual: says === null ? actual : bounded(says, actual),
    expected: said === null ? expected : bounded(said, expected),
  }
}
