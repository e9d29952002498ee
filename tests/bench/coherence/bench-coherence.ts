import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openChecker } from '../../../electron/cli/check/open-checker.ts'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'
import { halfOf } from './base/half-of.ts'
import { loadMinistry } from './base/load-ministry.ts'
import { loadNtrex } from './base/load-ntrex.ts'
import { loadUn } from './base/load-un.ts'
import { BENCH_LANGUAGES } from './bench-language.ts'
import { buildCases } from './build/build-cases.ts'
import { describeWorst } from './describe-worst.ts'
import { printScores } from './print-scores.ts'
import { runCases } from './run-cases.ts'
import { languageScore } from './score/language-score.ts'
import { operatorScores } from './score/operator-score.ts'
import { ruleScore } from './score/rule-score.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    lang: { type: 'string', default: BENCH_LANGUAGES.join(',') },
    half: { type: 'string', default: 'dev' },
    source: { type: 'string', default: 'ministry,ntrex,un' },
    json: { type: 'string', default: 'bench-results/coherence.json' },
    seed: { type: 'string', default: '1' },
    worst: { type: 'string', default: '0' },
    operator: { type: 'string', default: '' },
  },
})

const folder = process.env['INIT_CWD'] ?? process.cwd()
const languages = BENCH_LANGUAGES.filter((language) => values.lang.split(',').includes(language))
const data = values.data === undefined ? null : resolve(folder, values.data)
const bases = [...loadMinistry(), ...(data === null ? [] : [...loadNtrex(data), ...loadUn(data)])].filter(
  (base) =>
    languages.includes(base.language) && values.source.split(',').includes(base.source) && halfOf(base.document) === values.half,
)
const cases = buildCases(bases, values.seed).filter(({ operator }) => operator.startsWith(values.operator))
const { verdicts, words, milliseconds } = runCases(cases, await openChecker())
const rules = languages.flatMap((language) => RULE_IDS.map((rule) => ruleScore(verdicts, language, rule)))
const byLanguage = languages.map((language) => languageScore(verdicts, language))
const operators = operatorScores(verdicts)
const speed = words / (milliseconds / 1000)
const departures = cases.filter(({ expected }) => expected !== null).length
process.stdout.write(
  `Half "${values.half}", seed ${values.seed}: ${bases.length} base texts, ${departures} departures, ${cases.length - departures} faithful texts\n\n`,
)
process.stdout.write(`${printScores(rules, byLanguage, operators, speed)}\n`)
if (Number(values.worst) > 0) process.stdout.write(`\n${describeWorst(verdicts, Number(values.worst))}\n`)
const file = resolve(values.json)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(
  file,
  `${JSON.stringify({ half: values.half, seed: values.seed, bases: bases.length, departures, faithful: cases.length - departures, rules, languages: byLanguage, operators, wordsPerSecond: Math.round(speed) }, null, 2)}\n`,
)
