import type { Alignment } from '../../../../shared/coherence/align/alignment.ts'
import { buildFeatures } from '../../../../shared/coherence/align/build-features.ts'
import { LazyUnit } from '../../../../shared/coherence/align/lazy-unit.ts'
import type { PreparedPoint } from '../../../../shared/coherence/align/prepared-point.ts'
import type { LexicalKeys } from '../../../../shared/coherence/align/lexical-keys.ts'
import { readWindow } from '../../../../shared/coherence/align/read-window.ts'
import { scoreWindow } from '../../../../shared/coherence/align/score-window.ts'
import { comparePair } from '../../../../shared/coherence/engine/compare-pair.ts'
import type { Mention } from '../../../../shared/coherence/model/mention.ts'
import type { Sentence } from '../../../../shared/coherence/model/sentence.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { Comparison, RuleWords } from '../../../../shared/coherence/rules/comparison.ts'
import { readWords } from '../../../../shared/coherence/text/read-words.ts'
import { toTokens } from '../../../../shared/coherence/text/to-tokens.ts'
import { createWordForms } from '../../../../shared/coherence/text/word-forms.ts'
import { type MessagePoint, messagePointSchema } from '../../../../shared/domain/messages-file.ts'

type Distribute<M> = M extends Mention
  ? Omit<M, 'start' | 'end' | 'text' | 'number' | 'scope' | 'denies'> & {
      readonly on: string
      readonly number?: string
      readonly scope?: string
    }
  : never

/** A mention placed on its words: `on` is found in the sentence, `number` and `scope` inside it. */
export type Placed = Distribute<Mention>

export interface Side {
  readonly text: string
  readonly mentions?: readonly Placed[]
  readonly reported?: readonly string[]
}

const forms = createWordForms('fr', ['la', 'l', 'le', 'du', 'à', 'qui', 'a', 'ne', 'pas', 'de', 'd', 'par', 'au', 'en'])
export const NO_WORDS: RuleWords = {
  antonymOf: () => null,
  areOpposite: () => false,
  areOpposed: () => false,
  isCue: () => false,
  isPrivative: () => false,
  impliesNo: () => false,
  negates: () => false,
  isFirstPerson: (token: { readonly folded: string }) => token.folded === 'nous',
  formsOf: () => [],
  raises: () => false,
  intensifies: () => false,
  levelOf: () => -1,
  modals: () => [],
  quantities: () => ({ quantities: [], exceptions: [], restricted: false }),
  rolesOf: () => ({ acts: 0, words: [], link: [] }),
  casesTellRoles: false,
  nounsHaveCapitals: false,
  numberOf: () => null,
  openingOf: () => null,
  isTitle: () => false,
}
export const CONVERSIONS = { km: { base: 'm', factor: 1000 }, m: { base: 'm', factor: 1 } }

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length }
}

function sentenceOf({ text, mentions = [], reported = [] }: Side): Sentence {
  const read = readWords(text, 0, text.length, { forms, apostropheJoins: false })
  return {
    start: 0,
    end: text.length,
    paragraph: 0,
    language: 'fr',
    words: read.words,
    tokens: toTokens(read, 0),
    mentions: mentions.map(({ on, number, scope, ...rest }) => {
      const span = find(text, on)
      const extra =
        rest.kind === 'figure'
          ? { number: find(text, number ?? on) }
          : rest.kind === 'negation'
            ? { scope: find(text, scope ?? text), denies: span.end }
            : {}
      return { ...rest, ...span, ...extra, text: on } as Mention
    }),
    reported: reported.map((words) => find(text, words)),
  }
}

const keys: LexicalKeys = {
  within: ({ stem }) => stem,
  keyOf: ({ stem }) => stem,
  across: ({ stem }) => stem,
  abroad: ({ stem }) => [stem],
  secondPart: () => [],
  sought: (words) => words.map(({ stem }) => stem),
}
const levels = (_: string, act: string): number | null => ['concern', 'regret', 'deplore', 'condemn'].indexOf(act)

/** Compares two French sentences whose mentions are given by hand, so that a rule is tested apart from extraction. */
export function buildComparison(
  point: Side,
  text: Side,
  slots: MessagePoint['slots'] = [],
  words: RuleWords = NO_WORDS,
): Comparison {
  const message = { ...messagePointSchema.parse({ id: 'tp', statement: { fr: point.text } }), slots }
  const prepared: PreparedPoint = {
    rank: 0,
    message,
    calendar: { embargoUntil: null, validFrom: null, validUntil: null },
    successors: [],
    variants: new Map(),
  }
  const sentence = sentenceOf(point)
  const unit = new LazyUnit({ point: prepared, language: 'fr', statement: point.text, sentence, siblings: [] }, [], () =>
    buildFeatures({ point: message, sentence, statement: point.text, across: false, keys, weightOf: () => 1, levels }),
  )
  const window = readWindow([sentenceOf(text)], keys, false)
  const alignment: Alignment = {
    unit,
    text: text.text,
    language: 'fr',
    window,
    seed: 0,
    across: false,
    ...scoreWindow(unit, window, CONVERSIONS),
  }
  return comparePair(alignment, { conversions: CONVERSIONS, nowYear: '2026', wordsOf: () => words })
}
