import type { Language } from '../../domain/language.ts'
import { type Alignment, ALIGNED } from '../align/alignment.ts'
import { alignParagraph } from '../align/align-paragraph.ts'
import type { Conversions } from '../align/compare-figures.ts'
import type { LexicalKeys } from '../align/lexical-keys.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { Claim } from '../claims/claim.ts'
import type { Marking } from '../extract/markings/marking.ts'
import type { MarkingFinder } from '../extract/markings/marking-finder.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Comparison, RuleWords } from '../rules/comparison.ts'
import type { TermUse } from '../rules/term-use.ts'
import { contains } from '../text/contains.ts'
import { comparePair } from './compare-pair.ts'
import { ComparedPair } from './compared-pair.ts'

export interface ParagraphAnalysis {
  readonly text: string
  readonly language: Language
  /** Aligned pairs, whether they tell of the same event or not. */
  readonly pairs: readonly ComparedPair[]
  /** Pairs below the threshold: no rule reads them, but a mandatory point among them is reworded, not absent. */
  readonly weak: readonly ComparedPair[]
  readonly terms: readonly TermUse[]
  readonly markings: readonly Marking[]
  /** What sentences that relay no point commit us to. */
  readonly claims: readonly Claim[]
}

export interface AnalysisOptions {
  readonly prepared: PreparedMessages
  readonly keys: LexicalKeys
  readonly conversions: Conversions
  readonly nowYear: string
  readonly wordsOf: (language: Language) => RuleWords
  readonly findMarkings: MarkingFinder
  readonly findClaim: ((text: string, sentence: Sentence) => Claim | null) | null
}

function termUses(
  text: string,
  sentences: readonly Sentence[],
  { prepared }: AnalysisOptions,
  language: Language,
): readonly TermUse[] {
  const index = prepared.terms.get(language)
  if (index === undefined) return []
  return sentences.flatMap((sentence) =>
    index.find(text, 0, sentence).map(({ start, end, term, allowed }) => ({
      start,
      end,
      term,
      allowed,
      text: text.slice(start, end),
      reported: sentence.reported.some((span) => contains(span, { start, end })),
    })),
  )
}

/** A sentence that is aligned with a point, however weakly, is that point's: what departs in it is told elsewhere. */
function claimsOf(
  text: string,
  sentences: readonly Sentence[],
  alignments: readonly Alignment[],
  { findClaim }: AnalysisOptions,
): readonly Claim[] {
  if (findClaim === null) return []
  const relaying = new Set(alignments.flatMap(({ window }) => window.sentences))
  return sentences.flatMap((sentence) => {
    const claim = relaying.has(sentence) ? null : findClaim(text, sentence)
    return claim === null ? [] : [claim]
  })
}

/** Everything that can be said of a paragraph alone, so that it is said once and kept until the paragraph changes. */
export function analyseParagraph(
  text: string,
  language: Language,
  sentences: readonly Sentence[],
  options: AnalysisOptions,
): ParagraphAnalysis {
  const { prepared, keys, conversions } = options
  const alignments = alignParagraph(text, sentences, { language, indexes: prepared.indexesFor(language), keys, conversions })
  const compare = (alignment: Alignment): Comparison => comparePair(alignment, options)
  const compared = alignments.map((alignment) => new ComparedPair(alignment, compare))
  return {
    text,
    language,
    pairs: compared.filter((pair) => pair.alignment.score >= ALIGNED),
    weak: compared.filter((pair) => pair.alignment.score < ALIGNED),
    terms: termUses(text, sentences, options, language),
    markings: options.findMarkings(text, sentences),
    claims: claimsOf(text, sentences, alignments, options),
  }
}
