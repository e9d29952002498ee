import { groupBy } from '../../lib/group-by.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { FigureMention, Mention, StanceMention } from '../model/mention.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import { foldWord } from '../text/fold-word.ts'
import type { ApprovedFacts } from './approved-facts.ts'
import type { Claim } from './claim.ts'
import { createClaimFilter } from './claim-filter.ts'
import type { ClaimsFile } from './claims-schema.ts'

/** Reads the claim of a sentence that no approved point relays; null when it commits to nothing. `text` holds the sentence. */
export type ClaimFinder = (text: string, sentence: Sentence, factsOf: () => ApprovedFacts, now: string) => Claim | null

/** Weaker acts (to note, to follow, to greet, to invite) commit to nothing. */
const LEAST_LEVEL: Readonly<Record<string, number>> = { disapproval: 4, approval: 2, request: 2 }
const CURRENCY = /^[A-Z]{3}$/
const ENDS = /[.!。！…।][\s»"”’')\]」』）]*$/u
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const YEAR = /^(?:19|20)\d{2}$/
const FEWEST_WORDS = 4
const SPEAKER_AFTER = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

export interface ClaimWords {
  readonly file: ClaimsFile
  readonly lexicon: Lexicon
}

function isPast(value: string, now: string): boolean {
  const year = /^\d{4}/.exec(value)?.[0]
  if (year === undefined) return false
  return value < now.slice(0, value.length)
}

function actIn(mentions: readonly Mention[]): StanceMention | undefined {
  return mentions.find(
    (mention): mention is StanceMention =>
      mention.kind === 'stance' && mention.level >= (LEAST_LEVEL[mention.family] ?? Number.POSITIVE_INFINITY),
  )
}

/** Compiles the finder of a language. */
export function createClaimFinder({ file, lexicon }: ClaimWords): ClaimFinder {
  const firstPerson = lexicon.firstPerson ?? []
  const outcomes: ReadonlySet<string> = new Set(lexicon.outcomeGroups ?? [])
  // Beside the extractor, which sets apart a clause: a claim asks for a sentence that is ours as a whole.
  const attributions = (lexicon.according ?? []).filter((form) => IDEOGRAPHIC.test(form))
  const mayClaim = createClaimFilter(file, lexicon, LEAST_LEVEL)
  const ours = new Set([...firstPerson, ...file.institutions].map(foldWord))
  // By their first word: most words begin no promise.
  const promises = groupBy(
    file.promises.map((promise) => (promise.match(WORD) ?? []).map(foldWord)).filter((words) => words.length > 0),
    ([first]) => first,
  )
  const joined = new Set([...ours].filter((word) => IDEOGRAPHIC.test(word)))

  const speaks = (text: string, sentence: Sentence, act: Span, facts: ApprovedFacts): boolean => {
    const foreign = (mention: Mention) =>
      mention.kind === 'actor' &&
      mention.type !== 'place' &&
      !facts.speakers.has(mention.id) &&
      !facts.speakers.has(mention.within ?? '')
    const before = sentence.mentions.filter(({ end }) => end <= act.start)
    if (before.some(foreign)) return false
    const tokens = sentence.tokens.filter(({ end }) => end <= act.start)
    const after = sentence.tokens.filter(({ start }) => start >= act.end).slice(0, SPEAKER_AFTER)
    const near = [...tokens, ...(tokens.length < FEWEST_WORDS ? after : [])]
    const named = sentence.mentions.some(
      (mention) => mention.kind === 'actor' && facts.speakers.has(mention.id) && near.some((token) => contains(mention, token)),
    )
    if (named || near.some(({ folded }) => ours.has(folded))) return true
    const lead = text.slice(sentence.start, act.start)
    return [...joined].some((word) => lead.indexOf(word) >= 0)
  }

  const promiseIn = (tokens: readonly Token[]): Span | null => {
    for (const [index, token] of tokens.entries())
      for (const words of promises.get(token.folded) ?? []) {
        const last = tokens[index + words.length - 1]
        if (last !== undefined && words.every((word, step) => tokens[index + step]?.folded === word))
          return { start: token.start, end: last.end }
      }
    return null
  }

  const figureIn = (mentions: readonly Mention[], tokens: readonly Token[], now: string) => {
    const background =
      mentions.some((mention) => mention.kind === 'date' && isPast(mention.value, now)) ||
      tokens.some(({ folded }) => YEAR.test(folded) && folded < now.slice(0, 4))
    if (background) return undefined
    return mentions.find(
      (mention): mention is FigureMention =>
        mention.kind === 'figure' &&
        !mention.reference &&
        (mention.measured ? CURRENCY.test(mention.unit) || mention.unit === 'percent' : outcomes.has(mention.unit)),
    )
  }

  return (text, sentence, factsOf, now) => {
    const words = text.slice(sentence.start, sentence.end)
    if (sentence.tokens.length < FEWEST_WORDS || !mayClaim(sentence.tokens, words) || !ENDS.test(words)) return null
    if (attributions.some((form) => (form.length > 1 ? words.includes(form) : words.startsWith(form)))) return null
    const own = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
      items.filter((item) => !sentence.reported.some((span) => contains(span, item)))
    const mentions = own(sentence.mentions)
    if (mentions.some(({ kind }) => kind === 'quote')) return null
    const actors = mentions.filter((mention) => mention.kind === 'actor').map(({ id }) => id)
    const act = actIn(mentions)
    const promise = promiseIn(own(sentence.tokens))
    const figure = figureIn(mentions, sentence.tokens, now)
    if (act === undefined && promise === null && figure === undefined) return null
    const facts = factsOf()
    if (act !== undefined && speaks(text, sentence, act, facts)) {
      const others = actors.filter((id) => !facts.speakers.has(id))
      const known = facts.acts.some(
        (approved) => approved.act === act.act && (others.length === 0 || others.some((id) => approved.actors.has(id))),
      )
      if (!known) return { kind: 'stance', value: act.act, start: act.start, end: act.end, sentence: words }
    }
    if (promise !== null && speaks(text, sentence, promise, facts))
      return { kind: 'promise', value: foldWord(text.slice(promise.start, promise.end)), ...promise, sentence: words }
    if (figure === undefined || facts.figures.has(figure.value)) return null
    return { kind: 'figure', value: `${figure.value} ${figure.unit}`, start: figure.start, end: figure.end, sentence: words }
  }
}
