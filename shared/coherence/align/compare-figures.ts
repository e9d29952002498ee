import type { FigureMention } from '../model/mention.ts'

/** Unit to its base unit and exact factor, from the lexicons. */
export type Conversions = Readonly<Record<string, { readonly base: string; readonly factor: number }>>

export interface FigureRelation {
  /** `same`: one unit or counted noun, after exact conversion; `measure`: two measures that do not convert (EUR, USD); `noun`: two counted nouns; `open`: one has no unit; `none`: a measure against a noun. */
  readonly unit: 'same' | 'measure' | 'noun' | 'open' | 'none'
  readonly equal: boolean
}

function close(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right))
}

function heads({ unit, alternatives }: FigureMention): readonly string[] {
  return alternatives === undefined ? [unit] : [unit, ...alternatives]
}

function shareHead(left: FigureMention, right: FigureMention): boolean {
  if (left.unit === right.unit) return true
  if (left.alternatives === undefined && right.alternatives === undefined) return false
  const theirs = heads(right)
  return heads(left).some((head) => theirs.includes(head))
}

const PERCENT = 'percent'

/** The part that a fraction in words states ("three quarters"), 0 to 1; null for any other figure. */
function shareOf({ measured, value }: FigureMention): number | null {
  return !measured && value > 0 && value < 1 ? value : null
}

/** Compares the quantities of two figures: their units, then their values in the common unit. Bounds are not read. */
export function compareFigures(left: FigureMention, right: FigureMention, conversions: Conversions): FigureRelation {
  const mine = left.measured ? conversions[left.unit] : undefined
  const theirs = right.measured ? conversions[right.unit] : undefined
  const converts = mine !== undefined && theirs !== undefined && mine.base === theirs.base
  const leftFactor = converts ? mine.factor : 1
  const rightFactor = converts ? theirs.factor : 1
  const equal =
    close(left.value * leftFactor, right.value * rightFactor) &&
    close((left.max ?? left.value) * leftFactor, (right.max ?? right.value) * rightFactor)
  // "75 %" and "three quarters".
  const share = left.unit === PERCENT ? shareOf(right) : right.unit === PERCENT ? shareOf(left) : null
  const percent = left.unit === PERCENT ? left.value : right.value
  if (share !== null && Math.abs(percent - share * 100) < 1) return { unit: 'same', equal: true }
  if (left.unit === '' || right.unit === '') return { unit: left.unit === right.unit ? 'same' : 'open', equal }
  // "killed 12 people" and "injured 12 people" count people of two fates.
  if (left.outcome === true && right.outcome === true && left.unit !== right.unit) return { unit: 'noun', equal }
  if (converts || shareHead(left, right)) return { unit: 'same', equal }
  if (left.measured && right.measured) return { unit: 'measure', equal }
  return { unit: left.measured || right.measured ? 'none' : 'noun', equal }
}
