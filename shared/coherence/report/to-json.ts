import type { Report } from '../model/report.ts'
import { toJsonValue } from './to-json-value.ts'

/**
 * A report as text of the `unisson-report/1` format. Keys come in one fixed order, so that equal reports are equal
 * bytes whoever built the objects. `indent` 0 puts everything on one line (batch).
 */
export function toJson(report: Report, indent: 0 | 2 = 2): string {
  return JSON.stringify(toJsonValue(report), null, indent)
}
