import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openChecker } from '../../../electron/cli/check/open-checker.ts'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'
import { foldOf } from './base/fold-of.ts'
import { halfOf } from './base/half-of.ts'
import { isMistranslated } from './base/mistranslated.ts'
import { loadMinistry } from './base/load-ministry.ts'
import { loadNtrex } from './base/load-ntrex.ts'
import { loadParallel } from './base/load-parallel.ts'
import { loadParaphrases } from './base/load-paraphrases.ts'
import { loadWordOrder } from './base/load-word-order.ts'
import { loadUn } from './base/load-un.ts'
import { BENCH_LANGUAGES } from './bench-language.ts'
import type { BaseText } from './base/base-text.ts'
import { groupBases } from './build/group-bases.ts'
import { buildCases } from './build/build-cases.ts'
import { roleCases } from './build/role-cases.ts'
import { describeWorst } from './describe-worst.ts'
import { printScores } from './print-scores.ts'
import { measureSpeed } from './measure-speed.ts'
import { runCases } from './run-cases.ts'
import { pairScore } from './score/pair-score.ts'
import { operatorScores } from './score/operator-score.ts'
import { ruleScore } from './score/rule-score.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    lang: { type: 'string', default: BENCH_LANGUAGES.join(',') },
    half: { type: 'string', default: 'dev' },
    fold: { type: 'string' },
    source: { type: 'string', default: 'ministry,ntrex,un,paraphrases' },
    json: { type: 'string', default: 'bench-results/coherence.json' },
    seed: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
    operator: { type: 'string', default: '' },
  },
})

const folder = process.env['INIT_CWD'] ?? process.cwd()
const languages = new Set(values.lang.split(','))
const sources = new Set(values.source.split(','))
const data = values.data === undefined ? null : resolve(folder, values.data)
const bases = [
  ...loadMinistry(languages),
  ...(data === null
    ? []
    : [
        ...loadNtrex(data, languages),
        ...loadUn(data, languages),
        ...loadParaphrases(data, languages),
        ...(sources.has('parallel') ? loadParallel(data, languages) : []),
        ...(sources.has('word-order') ? loadWordOrder(data, languages) : []),
      ]),
].filter(
  (base) =>
    languages.has(base.language) &&
    languages.has(base.statementLanguage) &&
    sources.has(base.source) &&
    halfOf(base.document) === values.half &&
    (values.fold === undefined || foldOf(base.document) === values.fold) &&
    !isMistranslated(base),
)
const roles = BENCH_LANGUAGES.filter((language) => languages.has(language) && sources.has('ministry')).flatMap((language) =>
  roleCases(language, values.half === 'test' ? 'test' : 'dev', values.seed),
)
const cases = [...buildCases(bases, values.seed), ...roles].filter(({ operator }) => operator.startsWith(values.operator))
const checker = await openChecker()
const { verdicts, words, milliseconds } = runCases(cases, checker)
const pairs = [...new Set(cases.map(({ pair }) => pair))].toSorted((left, right) => left.length - right.length)
const rules = pairs.flatMap((pair) => RULE_IDS.map((rule) => ruleScore(verdicts, pair, rule)))
const byPair = pairs.map((pair) => pairScore(verdicts, pair))
const operators = operatorScores(verdicts)
const speed = words / (milliseconds / 1000)
const english = (source: BaseText['source']) =>
  bases.filter((base) => base.source === source && base.language === 'en' && base.statementLanguage === 'en')
const [ministry] = groupBases(english('ministry'))
const unrelated = english('ntrex')
  .map(({ statement }) => statement)
  .join('\n\n')
const peers = ministry === undefined || unrelated === '' ? null : measureSpeed(checker, unrelated, ministry.messages)
const departures = cases.filter(({ expected }) => expected !== null).length
process.stdout.write(
  `Half "${values.half}", seed ${values.seed}: ${bases.length} base texts, ${departures} departures, ${cases.length - departures} faithful texts\n\n`,
)
process.stdout.write(`${printScores(rules, byPair, operators, speed)}\n`)
if (peers !== null)
  process.stdout.write(
    `${rate(peers.nothingAligns)} when nothing aligns, ${rate(peers.everythingAligns)} when everything does, write-good ${rate(peers.writeGood)} on the first text\n`,
  )
if (Number(values.worst) > 0) process.stdout.write(`\n${describeWorst(verdicts, Number(values.worst))}\n`)
const file = resolve(values.json)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(
  file,
  `${JSON.stringify({ half: values.half, seed: values.seed, bases: bases.length, departures, faithful: cases.length - departures, rules, pairs: byPair, operators, wordsPerSecond: Math.round(speed), speed: peers }, null, 2)}\n`,
)

function rate(wordsPerSecond: number): string {
  return `${Math.round(wordsPerSecond).toLocaleString('en')} words/s`
}
