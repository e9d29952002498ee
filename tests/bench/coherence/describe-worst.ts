import type { Finding } from '../../../shared/coherence/model/finding.ts'
import type { Verdict } from './score/judge-case.ts'

/** The first misses and false alarms of each rule, spread over the operators, with both texts, so that they can be mended. */
export function describeWorst(verdicts: readonly Verdict[], count: number): string {
  const misses = verdicts.filter((verdict) => verdict.case.expected !== null && verdict.hit === null)
  const alarms = verdicts.flatMap((verdict) => verdict.falseAlarms.map((finding) => ({ verdict, finding })))
  return [
    `Misses (${misses.length})`,
    ...spread(misses, ({ case: item }) => `${item.pair} ${item.operator}`, count).map(describeMiss),
    `False alarms (${alarms.length})`,
    ...spread(alarms, ({ verdict, finding }) => `${verdict.case.pair} ${finding.rule} ${verdict.case.operator}`, count).map(
      ({ verdict, finding }) => describeAlarm(verdict, finding),
    ),
  ].join('\n\n')
}

/** At most `count` of each kind, the most frequent kinds first. */
function spread<T>(items: readonly T[], kindOf: (item: T) => string, count: number): readonly T[] {
  const kinds = new Map<string, T[]>()
  for (const item of items) kinds.set(kindOf(item), [...(kinds.get(kindOf(item)) ?? []), item])
  return [...kinds.values()].toSorted((left, right) => right.length - left.length).flatMap((kind) => kind.slice(0, count))
}

function statement(verdict: Verdict): string {
  const point = verdict.case.messages.points.find(({ id }) => id === verdict.case.point)
  return Object.values(point?.statement ?? {}).join(' / ')
}

function describeMiss(verdict: Verdict): string {
  const { case: item, report } = verdict
  const span = item.expected?.span
  const words = span === null || span === undefined ? '(absent)' : item.text.slice(span.start, span.end)
  const covered = report.coverage.find(({ point }) => point === item.point)
  const got = report.findings.map((finding) => `${finding.rule}:${finding.text}`).join(' | ')
  return [
    `miss ${item.id} [${item.source}] ${item.expected?.rule ?? ''} at "${words}"`,
    `  text   ${item.text.replaceAll('\n', ' ¶ ')}`,
    `  point  ${statement(verdict)}`,
    `  got    ${covered?.status ?? 'no coverage'} ${covered?.alignment.toFixed(2) ?? ''} ${got}`,
  ].join('\n')
}

function describeAlarm(verdict: Verdict, finding: Finding): string {
  const { case: item } = verdict
  return [
    `false ${item.id} [${item.source}] ${finding.rule} (${finding.severity}) "${finding.text}": expected ${finding.expected}, got ${finding.actual}, point ${finding.point ?? '-'}`,
    `  text   ${item.text.replaceAll('\n', ' ¶ ')}`,
    `  point  ${statement(verdict)}`,
    ...(finding.point === item.point || finding.point === null
      ? []
      : [`  other  ${Object.values(item.messages.points.find(({ id }) => id === finding.point)?.statement ?? {}).join(' / ')}`]),
  ].join('\n')
}
