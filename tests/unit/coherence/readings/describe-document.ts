import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'
import { describeFinding } from './describe-finding.ts'

/** Points that a text touches, its findings, and what was not checked of it. */
export function describeDocument({ findings, coverage, notChecked }: DocumentReport): readonly string[] {
  const touched = coverage.filter(({ alignment, mandatory }) => alignment > 0 || mandatory)
  return [
    ...touched.map(
      ({ point, status, mandatory, alignment, span }) =>
        `${status} ${point} ${alignment.toFixed(3)}${span === null ? '' : ` @${span.start}-${span.end}`}${mandatory ? ' mandatory' : ''}`,
    ),
    ...findings.flatMap(describeFinding),
    ...notChecked
      .filter(({ point }) => point === null || touched.some((entry) => entry.point === point))
      .map(({ code, language, reason, point, start, end }) => `${code} ${language} ${point ?? '-'} @${start}-${end}: ${reason}`),
  ]
}
