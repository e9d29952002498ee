import type { Checker } from '../../../../../shared/coherence/engine/checker.ts'
import { comparePosts } from '../../../../../shared/coherence/engine/compare-posts.ts'
import type { Finding, RuleId } from '../../../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../../../shared/coherence/model/span.ts'
import type { PreparedMessages } from '../../../../../shared/coherence/align/prepared-messages.ts'
import type { MessagesFile } from '../../../../../shared/domain/messages-file.ts'
import type { CorpusCase } from './corpus-case.ts'
import type { Expectations } from './corpus-schema.ts'

/** What the checker said otherwise than expected, in words; empty when it said exactly that. */
type JudgeCase = (corpusCase: CorpusCase) => readonly string[]

/** Keeps the messages that many cases share prepared. */
export function judgeCase(checker: Checker, switchedOff: Expectations['switchedOff']): JudgeCase {
  const prepared = new Map<MessagesFile, PreparedMessages>()
  return ({ language, message, text, beside, now, level, messages, expected, relayed }) => {
    const ready = prepared.get(messages) ?? checker.prepare(messages)
    prepared.set(messages, ready)
    const posts = [text, ...(beside === undefined ? [] : [beside])].map((words, index) => {
      const input = { path: `text-${index + 1}`, text: words, language, now, level }
      return { document: checker.check(input, ready), observations: checker.observe(input, ready) }
    })
    const [{ findings, coverage } = { findings: [], coverage: [] }, other] = comparePosts(posts).documents
    // Of two posts the one that departs is told by the rule of its departure, the other one of the first one's words.
    const heard = [...findings, ...(other?.findings.flatMap(seenFromFirst) ?? [])].filter(
      ({ rule, severity }) =>
        switchedOff[rule] === undefined &&
        (severity !== 'info' || rule === expected?.rule) &&
        (beside === undefined || rule === 'cross-post-dissonance'),
    )
    const hits = expected === null ? [] : heard.filter((finding) => answers(finding, message, expected))
    const faults = heard
      .filter((finding) => !hits.includes(finding))
      .map(({ rule, point, text: words }) => `${rule} on "${words}" (${point ?? 'term'})`)
    if (expected !== null && hits.length === 0)
      faults.push(`no ${expected.rule} on "${text.slice(expected.start, expected.end)}"`)
    if (expected === null && relayed) {
      const status = coverage.find(({ point }) => point === message)?.status
      if (status !== 'relayed' && status !== 'partial') faults.push(`coverage "${status ?? 'none'}"`)
    }
    return faults
  }
}

/** A finding of the second post, on the words of the first that it stands against. */
function seenFromFirst(finding: Finding): readonly Finding[] {
  const { evidence } = finding
  return evidence === null ? [] : [{ ...finding, start: evidence.pointStart, end: evidence.pointEnd, evidence: null }]
}

/** A negation beside an act of a ladder is told as a shift of stance: both names are right for it. */
const KIN: Readonly<Record<string, RuleId>> = { 'polarity-flip': 'stance-shift', 'stance-shift': 'polarity-flip' }

function answers(finding: Finding, message: string, expected: NonNullable<CorpusCase['expected']>): boolean {
  if (finding.rule !== expected.rule && finding.rule !== KIN[expected.rule]) return false
  if (finding.point !== null && finding.point !== message) return false
  const empty = expected.start === expected.end && finding.start === expected.start
  if (!empty && !overlap(finding, expected)) return false
  if (finding.evidence === null || expected.approved === null) return true
  return overlap({ start: finding.evidence.pointStart, end: finding.evidence.pointEnd }, expected.approved)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
