import type { Classification } from '../../domain/messages-file.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { Claim } from '../claims/claim.ts'
import type { Marking } from '../extract/markings/marking.ts'
import type { Finding } from '../model/finding.ts'
import { aboveLevel } from '../rules/above-level.ts'
import { classifiedLeak } from '../rules/classified-leak.ts'
import { classifiedPoint } from '../rules/classified-point.ts'
import { embargoed } from '../rules/embargoed.ts'
import { expired } from '../rules/expired.ts'
import type { PointStates } from '../rules/point-states.ts'
import { CALENDAR_SCORE } from './calendar-score.ts'
import { superseded } from '../rules/superseded.ts'
import { termForbidden } from '../rules/term-forbidden.ts'
import { termPreferred } from '../rules/term-preferred.ts'
import type { TermUse } from '../rules/term-use.ts'
import { unsupportedClaim } from '../rules/unsupported-claim.ts'
import { foldWord } from '../text/fold-word.ts'
import type { ParagraphAnalysis } from './analyse-paragraph.ts'
import type { ComparedPair } from './compared-pair.ts'
import { fingerprint } from './fingerprint.ts'
import { makeFinding } from './make-finding.ts'
import { relayedPairs } from './relayed-pairs.ts'

/** What a paragraph says once the state of the points is known; offsets are relative to the paragraph. */
export interface JudgedParagraph {
  readonly epoch: number
  /** Level of the text it was judged for. */
  readonly level: Classification
  readonly relayed: readonly ComparedPair[]
  readonly findings: readonly Finding[]
}

const CALENDAR_RULES = [embargoed, expired, superseded] as const
const TERM_RULES = [termForbidden, termPreferred] as const
/** A calendar finding accuses a whole sentence: it needs more than a pair of shared words. */
const CALENDAR_ANCHORS = 3
const NEARLY_VERBATIM = 0.85
const AS_GOOD = 0.02
const CLEARLY_NEARER = 0.05
/** A sentence that departs from the old point and from nothing in the new one says the new one, if in the old one's words. */
const IN_OLD_WORDS = 0.15

/** Inflected matching reaches the right wording too when it differs by an ending only ("gaz à effets de serre"). */
function isRightWording({ text, term }: TermUse): boolean {
  return (
    term.use !== undefined &&
    text.slice(1) === term.use.slice(1) &&
    text.slice(0, 1).toLowerCase() === term.use.slice(0, 1).toLowerCase()
  )
}

function termFindings(use: TermUse): readonly Finding[] {
  if (isRightWording(use)) return []
  return TERM_RULES.flatMap((rule) => {
    const found = rule(use)
    if (found === null) return []
    const expected = use.term.use ?? ''
    const { start, end, text, term } = use
    const name = fingerprint(found.rule, null, `term:${term.lang}:${term.concept}:${term.term}`, expected, text)
    return [
      {
        ...found,
        ruleVersion: 1,
        confidence: 0.99,
        point: null,
        start,
        end,
        text,
        expected,
        actual: text,
        evidence: null,
        fingerprint: name,
      },
    ]
  })
}

function markingFindings(marking: Marking, text: string, level: Classification): readonly Finding[] {
  const { start, end, form } = marking
  const words = text.slice(start, end)
  const found = classifiedLeak({ marking, text: words, level })
  if (found === null) return []
  const rule = 'classified-leak'
  const name = fingerprint(rule, null, `marking:${form}`, found.expected, found.actual)
  return [
    { rule, ruleVersion: 1, ...found, point: null, start, end, text: words, evidence: null, suggestion: null, fingerprint: name },
  ]
}

function claimFinding(claim: Claim, text: string): Finding {
  const { start, end, kind, value, sentence } = claim
  const words = text.slice(start, end)
  const told = unsupportedClaim(claim, words)
  const name = fingerprint(told.rule, null, `claim:${kind}:${value}`, told.expected, foldWord(sentence))
  return { ...told, ruleVersion: 1, point: null, start, end, text: words, evidence: null, suggestion: null, fingerprint: name }
}

/** How much better a pair in force must explain the sentence than the pair that is not. */
function leadNeeded(pair: ComparedPair, other: ComparedPair): number {
  if (other.departures.length === 0) return pair.departs ? -IN_OLD_WORDS : -AS_GOOD
  return pair.departs ? -AS_GOOD : CLEARLY_NEARER
}

/**
 * True when the same sentence, whose pairs are given, relays a point in force that the text may relay as faithfully, or is
 * clearly nearer to one, whose departures are told already. A sentence that departs from the old point itself does not relay it.
 */
function alsoInForce(pair: ComparedPair, seeded: readonly ComparedPair[], states: PointStates, level: Classification): boolean {
  return seeded.some(
    (other) =>
      other.alignment.score >= pair.alignment.score + leadNeeded(pair, other) &&
      !aboveLevel(other.alignment.unit.point.message.classification, level) &&
      states.of(other.alignment.unit.point).inForce,
  )
}

function calendarFindings(
  pair: ComparedPair,
  seeded: readonly ComparedPair[],
  states: PointStates,
  text: string,
  level: Classification,
): readonly Finding[] {
  const { alignment } = pair
  if (pair.reported || alignment.score < CALENDAR_SCORE) return []
  if (alignment.anchors.length < CALENDAR_ANCHORS && alignment.score < NEARLY_VERBATIM) return []
  if (alsoInForce(pair, seeded, states, level)) return []
  const leak = classifiedPoint(alignment, level)
  const state = states.of(alignment.unit.point)
  const told = [...CALENDAR_RULES.map((rule) => rule({ alignment, state })), leak]
  return told.flatMap((departure) => (departure === null ? [] : [makeFinding(departure, alignment, text)]))
}

/** Applies the calendar and the level of the text to an analysed paragraph: which pairs stand, and what is to be reported of them. */
export function judgeParagraph(analysis: ParagraphAnalysis, states: PointStates, level: Classification): JudgedParagraph {
  const relayed = relayedPairs(analysis.pairs, states.of)
  const { text } = analysis
  const bySeed = groupBy(relayed, ({ alignment }) => alignment.seed)
  const findings = relayed.flatMap((pair) => {
    const { point } = pair.alignment.unit
    const told = states.of(point).inForce && !aboveLevel(point.message.classification, level)
    return told
      ? pair.departures.map((departure) => makeFinding(departure, pair.alignment, text))
      : calendarFindings(pair, bySeed.get(pair.alignment.seed) ?? [], states, text, level)
  })
  if (relayed.length < analysis.pairs.length) {
    const stand = new Set(relayed)
    for (const pair of analysis.pairs) if (!stand.has(pair)) pair.forget()
  }
  const claimed = analysis.claims.map((claim) => claimFinding(claim, text))
  const marked = analysis.markings.flatMap((marking) => markingFindings(marking, text, level))
  return {
    epoch: states.epoch,
    level,
    relayed,
    findings: [...findings, ...analysis.terms.flatMap(termFindings), ...marked, ...claimed],
  }
}
