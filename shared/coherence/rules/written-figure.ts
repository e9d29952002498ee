import type { FigureMention } from '../model/mention.ts'

const SIGN: Readonly<Record<FigureMention['bound'], string>> = { exact: '', 'at-least': '>=', 'at-most': '<=', about: '~' }

/** "12", ">=12", "10-15", "40000000 EUR": the quantity as compared. */
export function writtenFigure(figure: FigureMention): string {
  const range = figure.max === undefined ? String(figure.value) : `${figure.value}-${figure.max}`
  return `${SIGN[figure.bound]}${range}${figure.measured ? ` ${figure.unit}` : ''}`
}
