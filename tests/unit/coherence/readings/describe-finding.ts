import type { Finding } from '../../../../shared/coherence/model/finding.ts'

/** Everything that a finding carries, on four lines. */
export function describeFinding(finding: Finding): readonly string[] {
  const { rule, ruleVersion, severity, confidence, reasons, point, start, end, text, expected, actual, evidence } = finding
  const { message, suggestion, fingerprint } = finding
  return [
    `${severity} ${rule}/${ruleVersion} ${confidence.toFixed(2)} ${point ?? '-'} @${start}-${end} "${text}": "${expected}" > "${actual}"`,
    ...(evidence === null
      ? []
      : [
          [
            `  approved @${evidence.pointStart}-${evidence.pointEnd} "${evidence.pointText}" ${evidence.pointLanguage}`,
            `${evidence.alignment.toFixed(2)} [${evidence.anchors.join(', ')}] cue "${evidence.cue}"`,
            ...(evidence.document === undefined ? [] : [`in ${evidence.document}`]),
          ].join(' '),
        ]),
    `  ${message} | ${suggestion === null ? 'no suggestion' : `"${suggestion}"`}`,
    `  ${fingerprint} ${reasons.join(', ')}`,
  ]
}
