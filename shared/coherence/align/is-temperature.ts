import type { FigureMention } from '../model/mention.ts'

/** A degree is one of two scales, and translators convert it. */
export function isTemperature({ unit }: FigureMention): boolean {
  return unit === 'celsius'
}
