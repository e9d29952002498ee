import type { CoverageStatus } from '../../domain/coverage-status.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Stable rule ids (COHERENCE.md). */
export const RULE_IDS = [
  'figure-mismatch',
  'date-mismatch',
  'actor-mismatch',
  'role-swap',
  'polarity-flip',
  'stance-shift',
  'commitment-shift',
  'quantifier-shift',
  'misquote',
  'omission',
  'term-forbidden',
  'term-preferred',
  'embargoed',
  'expired',
  'superseded',
  'classified-leak',
  'translation-loss',
  'unsupported-claim',
  'late-key-message',
  'cross-post-dissonance',
] as const

export type RuleId = (typeof RULE_IDS)[number]

export interface Evidence {
  /** Verbatim words of the approved statement and their offsets in it. */
  readonly pointText: string
  readonly pointStart: number
  readonly pointEnd: number
  /** Language of the approved variant compared. */
  readonly pointLanguage: string
  /** 0 to 1. */
  readonly alignment: number
  /** Shared anchors that made the alignment, strongest first ("Gao", "attaque"). */
  readonly anchors: readonly string[]
  readonly cue: string
  /** Path of the text that the words are quoted from when it is no approved statement: a translation's source, another local text. */
  readonly document?: string
}

export interface Finding extends Span {
  readonly rule: RuleId
  readonly ruleVersion: number
  readonly severity: Severity
  /** 0 to 1, with its reasons in words keyed for translation. */
  readonly confidence: number
  readonly reasons: readonly string[]
  /** Talking point id, or null for termbase findings. */
  readonly point: string | null
  readonly text: string
  readonly expected: string
  readonly actual: string
  readonly evidence: Evidence | null
  readonly message: string
  /** Approved wording that replaces `text` at the span, or null when there is no safe one. */
  readonly suggestion: string | null
  /** Stable over edits elsewhere: hash of rule, point, slot and values. */
  readonly fingerprint: string
}

export interface Coverage {
  readonly point: string
  readonly status: CoverageStatus
  readonly mandatory: boolean
  readonly alignment: number
  /** Where the point is relayed, when it is. */
  readonly span: Span | null
}

/** Stable codes of what could not be compared; the interface translates them. */
export const NOT_CHECKED_CODES = ['no-approved-variant', 'no-lexicon', 'no-topic'] as const

export type NotCheckedCode = (typeof NOT_CHECKED_CODES)[number]

export interface NotChecked extends Span {
  readonly code: NotCheckedCode
  /** Language that lacks the variant or the lexicon. */
  readonly language: Language
  /** The code and its language as an English sentence, for reports that are read as they are. */
  readonly reason: string
  readonly point: string | null
}
