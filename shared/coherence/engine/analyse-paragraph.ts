import type { Language } from '../../domain/language.ts'
import { type Alignment, ALIGNED } from '../align/alignment.ts'
import { alignParagraph } from '../align/align-paragraph.ts'
import type { Conversions } from '../align/compare-figures.ts'
import type { SlotFeature } from '../align/feature.ts'
import type { LexicalKeys } from '../align/lexical-keys.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { Sentence } from '../model/sentence.ts'
import { actorMismatch } from '../rules/actor-mismatch.ts'
import type { Comparison, RuleWords } from '../rules/comparison.ts'
import { dateMismatch } from '../rules/date-mismatch.ts'
import type { Departure } from '../rules/departure.ts'
import { figureMismatch } from '../rules/figure-mismatch.ts'
import { polarityFlip } from '../rules/polarity-flip.ts'
import { stanceShift } from '../rules/stance-shift.ts'
import type { TermUse } from '../rules/term-use.ts'
import { contains } from '../text/contains.ts'
import { comparePair } from './compare-pair.ts'
import { tellsAnotherEvent } from './tells-another-event.ts'

/** An aligned pair with what its rules found; offsets are relative to the paragraph. */
export interface ComparedPair {
  readonly alignment: Alignment
  readonly departures: readonly Departure[]
  /** Figures and dates of the approved sentence that the window does not carry. */
  readonly lost: readonly SlotFeature[]
  /** False when the sentence tells of another event in the same words: it neither departs from the point nor relays it. */
  readonly sameEvent: boolean
  /** True when most of it is somebody else's words. */
  readonly reported: boolean
}

export interface ParagraphAnalysis {
  readonly text: string
  readonly language: Language
  /** Aligned pairs that tell of the same event. */
  readonly pairs: readonly ComparedPair[]
  /** Pairs below the threshold: no rule reads them, but a mandatory point among them is reworded, not absent. */
  readonly weak: readonly ComparedPair[]
  readonly terms: readonly TermUse[]
}

export interface AnalysisOptions {
  readonly prepared: PreparedMessages
  readonly keys: LexicalKeys
  readonly conversions: Conversions
  readonly nowYear: string
  readonly wordsOf: (language: Language) => RuleWords
}

const PAIR_RULES = [figureMismatch, dateMismatch, actorMismatch, polarityFlip, stanceShift] as const

function mostlyReported({ unit, window, matched }: Alignment): boolean {
  if (unit.sentence.reported.length > 0) return false
  const reported = window.sentences.flatMap((sentence) => sentence.reported)
  if (reported.length === 0 || matched.size === 0) return false
  let inside = 0
  for (const token of matched.values()) if (reported.some((span) => contains(span, token))) inside += 1
  return inside * 2 > matched.size
}

/** Figures and dates that nothing answers; a relative date of a statement ("yesterday") means nothing on another day. */
function lostSlots({ figures, dates }: Comparison): readonly SlotFeature[] {
  return [...figures.missing, ...dates.missing.filter(({ mention }) => mention.kind === 'date' && !mention.relative)]
}

function compare(alignment: Alignment, options: AnalysisOptions): ComparedPair {
  const reported = mostlyReported(alignment)
  if (alignment.score < ALIGNED) return { alignment, departures: [], lost: [], sameEvent: true, reported }
  const comparison = comparePair(alignment, options)
  if (tellsAnotherEvent(comparison)) return { alignment, departures: [], lost: [], sameEvent: false, reported }
  const departures = reported ? [] : PAIR_RULES.flatMap((rule) => rule(comparison))
  return { alignment, departures, lost: reported ? [] : lostSlots(comparison), sameEvent: true, reported }
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

/** Everything that can be said of a paragraph alone, so that it is said once and kept until the paragraph changes. */
export function analyseParagraph(
  text: string,
  language: Language,
  sentences: readonly Sentence[],
  options: AnalysisOptions,
): ParagraphAnalysis {
  const { prepared, keys, conversions } = options
  const alignments = alignParagraph(text, sentences, { language, indexes: prepared.indexesFor(language), keys, conversions })
  const compared = alignments.map((alignment) => compare(alignment, options)).filter((pair) => pair.sameEvent)
  return {
    text,
    language,
    pairs: compared.filter((pair) => pair.alignment.score >= ALIGNED),
    weak: compared.filter((pair) => pair.alignment.score < ALIGNED),
    terms: termUses(text, sentences, options, language),
  }
}
