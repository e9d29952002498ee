import type { CoverageMatrix } from '../../../shared/contract/coherence-contract.ts'
import type { PrintLanguage } from '../../../shared/contract/printable.ts'
import { writeCsv } from '../../../shared/coherence/messages/csv/write-csv.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { relayRate } from '../../../shared/domain/relay-rate.ts'
import { MATRIX_WORDS } from './matrix-words.ts'

/** Two places, rounded as the percentages on screen are. */
const SHARE = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** One line a point: its words, whether it is mandatory, since when, the mean, then a column a mission. */
export function matrixCsv({ points, missions, cells }: CoverageMatrix, language: PrintLanguage): string {
  const words = MATRIX_WORDS[language]
  const status = new Map(cells.map((cell) => [`${cell.pointId}\u0000${cell.missionId}`, cell.status]))
  const head = ['id', words.point, words.mandatory, words.inForceSince, words.rate, ...missions.map(({ code }) => code)]
  const lines = points.map((point) => {
    const found = missions.map(({ id }) => status.get(`${point.id}\u0000${id}`))
    const rate = relayRate(found.filter((known) => known !== undefined))
    const said = found.map((known) => (known === undefined ? words.silent : words.status[known]))
    const text = bestStatement(point.statement, language)?.text ?? ''
    return [
      point.id,
      text,
      point.mandatory ? words.yes : words.no,
      point.inForceSince,
      rate === null ? '' : SHARE.format(rate),
      ...said,
    ]
  })
  return `\ufeff${writeCsv([head, ...lines])}`
}
