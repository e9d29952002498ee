import { RULE_IDS, type Finding, type NotChecked } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { lineAndColumn } from './line-and-column.ts'
import type { ReportSource } from './report-source.ts'
import { SARIF_RULES } from './to-sarif-rules.ts'
import { sarifUri } from './to-sarif-uri.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * A report as a SARIF 2.1.0 log (one run). Regions and fixes are given only where offsets are the file's own; for an
 * extracted text they stand in the result's properties. Nothing depends on the machine or the clock.
 */
export function toSarif(report: Report, sources: readonly ReportSource[], version: string): string {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'unisson', version, rules: RULE_IDS.map(ruleDescriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.documents.flatMap(({ path, notChecked }) =>
              notChecked.map((entry) => notification(path, entry)),
            ),
          },
        ],
        artifacts: report.documents.map(({ path, language }) => ({
          location: { uri: sarifUri(path) },
          properties: { language },
        })),
        results: report.documents.flatMap(({ path, findings }) => {
          const locate = locator(byPath.get(path))
          return findings.map((finding) => result(path, finding, locate))
        }),
        properties: { format: report.format, now: report.now, score: report.score },
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function ruleDescriptor(id: (typeof RULE_IDS)[number]) {
  const rule = SARIF_RULES[id]
  return { id, shortDescription: { text: rule.text }, defaultConfiguration: { level: rule.level } }
}

type Locate = ((start: number, end: number) => Readonly<Record<string, number>>) | null

function locator(source: ReportSource | undefined): Locate {
  if (source === undefined || !source.offsetsAreFile) return null
  const at = lineAndColumn(source.text)
  return (start, end) => {
    const from = at(start)
    const to = at(end)
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    }
  }
}

function result(path: string, finding: Finding, locate: Locate) {
  const artifactLocation = { uri: sarifUri(path) }
  const region = locate?.(finding.start, finding.end)
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: finding.severity === 'info' ? 'note' : finding.severity,
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
    ...(finding.point !== null && {
      relatedLocations: [
        {
          message: { text: finding.evidence === null ? finding.point : finding.evidence.pointText },
          logicalLocations: [{ fullyQualifiedName: finding.point, kind: 'talking-point' }],
        },
      ],
    }),
    partialFingerprints: { 'unisson/v1': finding.fingerprint },
    ...(region &&
      finding.suggestion !== null && {
        fixes: [
          {
            description: { text: finding.suggestion },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: finding.suggestion } }] },
            ],
          },
        ],
      }),
    properties: {
      confidence: finding.confidence,
      expected: finding.expected,
      actual: finding.actual,
      start: finding.start,
      end: finding.end,
    },
  }
}

function notification(path: string, entry: NotChecked) {
  const subject = entry.point === null ? entry.reason : `${entry.point}: ${entry.reason}`
  return {
    level: 'note',
    message: { text: `not checked: ${subject}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: sarifUri(path) } } }],
  }
}
