import { LANGUAGES } from '../../domain/language.ts'
import type { MessagePoint } from '../../domain/messages-file.ts'
import { POINT_COLUMNS } from './csv/point-columns.ts'
import { writeCsv } from './csv/write-csv.ts'

/** Talking points as CSV, one row a point, one column a language that occurs; `messagesFromCsv` reads it back without loss. */
export function messagesToCsv(points: readonly MessagePoint[]): string {
  const languages = LANGUAGES.filter((language) => points.some((point) => point.statement[language] !== undefined))
  const header = [
    ...POINT_COLUMNS.slice(0, 1),
    ...languages.map((language) => `statement.${language}`),
    ...POINT_COLUMNS.slice(1),
  ]
  const rows = points.map((point) => [
    point.id,
    ...languages.map((language) => point.statement[language] ?? ''),
    point.topic,
    point.origin,
    String(point.mandatory),
    point.missions.join('; '),
    point.embargoUntil ?? '',
    point.validFrom ?? '',
    point.validUntil ?? '',
    point.supersedes ?? '',
    point.classification,
    point.slots.length === 0 ? '' : JSON.stringify(point.slots),
  ])
  return writeCsv([header, ...rows])
}
