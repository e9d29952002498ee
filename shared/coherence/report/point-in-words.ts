import type { MessagePoint } from '../../domain/messages-file.ts'
import { bestStatement } from '../../domain/best-statement.ts'

const LONGEST = 60

/** The first words of a point, by which a person knows it, in the first preferred language that has a statement; its id without one. */
export function pointInWords(point: Pick<MessagePoint, 'id' | 'statement'>, ...preferred: readonly string[]): string {
  const text =
    bestStatement(point.statement, ...preferred)
      ?.text.replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  if (text === '') return point.id
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, cut > 0 ? cut : LONGEST)} …`
}
