import type { PairScore } from './score/pair-score.ts'
import type { OperatorScore } from './score/operator-score.ts'
import type { RuleScore } from './score/rule-score.ts'
import type { Share } from './score/wilson.ts'

const share = (value: Share | null) =>
  value === null ? '-' : `${value.value.toFixed(3)} [${value.low.toFixed(3)}, ${value.high.toFixed(3)}]`

/** The tables a person reads: rules, language pairs, then the operators that fail most. */
export function printScores(
  rules: readonly RuleScore[],
  pairs: readonly PairScore[],
  operators: readonly OperatorScore[],
  speed: number,
): string {
  const ruleRows = rules
    .filter(({ expected, falseAlarms }) => expected + falseAlarms > 0)
    .map((score) => [
      score.pair,
      score.rule,
      String(score.expected),
      String(score.hits),
      String(score.falseAlarms),
      share(score.precision),
      share(score.recall),
      score.recallAligned?.value.toFixed(3) ?? '-',
      score.f1?.toFixed(3) ?? '-',
    ])
  const pairRows = pairs.map((score) => [
    score.pair,
    String(score.faithfulTexts),
    String(score.faithfulSentences),
    score.falseAlarmsPer1000.toFixed(1),
    share(score.flagged),
    score.falseHardPerPage.toFixed(2),
    share(score.alignment),
  ])
  const operatorRows = operators
    .filter(({ cases, right }) => right < cases)
    .slice(0, 25)
    .map((score) => [
      score.source,
      score.pair,
      score.operator,
      `${score.right}/${score.cases}`,
      (score.right / score.cases).toFixed(3),
    ])
  return [
    table(['pair', 'rule', 'departures', 'found', 'false', 'precision', 'recall', 'aligned', 'F1'], ruleRows),
    table(
      ['pair', 'faithful texts', 'sentences', 'false / 1000 sent.', 'texts flagged', 'false hard / page', 'alignment recall@1'],
      pairRows,
    ),
    table(['source', 'pair', 'operator', 'right', 'share'], operatorRows),
    `${Math.round(speed).toLocaleString('en')} words a second inside check (points given with each text)`,
  ].join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
