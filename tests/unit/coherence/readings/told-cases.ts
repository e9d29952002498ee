import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import { comparePosts } from '../../../../shared/coherence/engine/compare-posts.ts'
import type { Finding, RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'
import type { MessagesFile } from '../../../../shared/domain/messages-file.ts'
import type { CorpusCase } from '../engine/golden-corpus/corpus-case.ts'

/** A text of the corpus with its report. */
export interface ToldCase {
  readonly rule: RuleId
  readonly text: string
  readonly messages: MessagesFile
  readonly documents: readonly DocumentReport[]
}

/**
 * The texts of the corpus on which each rule first speaks, `most` of them for a rule, each told apart by the reasons it gives,
 * so that every way of saying a rule is among them.
 */
export function toldCases(checker: Checker, cases: readonly CorpusCase[], most: number): readonly ToldCase[] {
  const found: ToldCase[] = []
  const seen = new Map<RuleId, Set<string>>()
  for (const { kind, language, text, beside, now, level, messages, expected } of cases) {
    if (expected === null) continue
    const known = seen.get(expected.rule) ?? new Set()
    seen.set(expected.rule, known)
    if (known.size >= most) continue
    const prepared = checker.prepare(messages)
    const posts = [text, ...(beside === undefined ? [] : [beside])].map((words, rank) => {
      const input = { path: `${language}/${kind}-${rank + 1}.md`, text: words, language, now, level }
      return { document: checker.check(input, prepared), observations: checker.observe(input, prepared) }
    })
    const { documents } = comparePosts(posts)
    // Between two posts the one that says the approved words is told of the other.
    const telling = documents.findIndex(({ findings }) => findings.some(({ rule }) => rule === expected.rule))
    const told = documents[telling]?.findings.find(({ rule }) => rule === expected.rule)
    if (told === undefined || known.has(wayOf(told))) continue
    known.add(wayOf(told))
    const ordered = telling === 0 ? documents : documents.toReversed()
    found.push({ rule: expected.rule, text: telling === 0 ? text : (beside ?? ''), messages, documents: ordered })
  }
  return found
}

function wayOf({ severity, reasons, suggestion }: Finding): string {
  return [severity, suggestion === null, ...reasons].join(' ')
}
