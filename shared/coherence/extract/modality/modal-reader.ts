import type { Lexicon } from '../../model/lexicon.ts'
import type { ModalFamily } from '../../model/modality-words.ts'
import type { Token } from '../../model/sentence.ts'
import { contains } from '../../text/contains.ts'
import { foldWord } from '../../text/fold-word.ts'
import { clauseEnds, contentBeside, isContent } from '../wording/content-words.ts'
import { createPhraseFinder, type FoundPhrase } from '../wording/phrase-finder.ts'
import type { WordingSide } from '../wording/wording-side.ts'
import type { Modal, ModalHead } from './modal.ts'
import { createTenseReader, type Tense } from './tense-reader.ts'

/** Finds how firmly a sentence promises and asserts. */
export type ModalReader = (side: WordingSide) => readonly Modal[]

interface Rung {
  readonly family: ModalFamily
  readonly act: string
}

const MAY = 'may'
const WILL = 'will'
/** A verb of saying governs what follows it closely, in its own sentence. */
const SAID_NEAR = 14
const SENTENCE_END = /[.!?;]\s/u

const FAMILIES: readonly ModalFamily[] = ['commitment', 'certainty']
/** A governed verb stands at most this many content words after its modal: adverbs may come between. */
const ADVERBS = 3

/** Makes the reader of a language; without words for modality it finds nothing. */
export function createModalReader(lexicon: Lexicon): ModalReader {
  const { modality, stance } = lexicon
  if (modality === undefined) return () => []
  const phrases: (readonly [string, Rung | null])[] = [
    ...modality.exceptions.map((form) => [form, null] as const),
    ...(lexicon.stanceExceptions ?? []).map((form) => [form, null] as const),
    ...modality.forms.flatMap(({ family, act, forms }) => forms.map((form) => [form, { family, act }] as const)),
    ...FAMILIES.flatMap((family) =>
      (stance[family] ?? []).flatMap(({ act, forms }) => forms.map((form) => [form, { family, act }] as const)),
    ),
  ]
  const find = createPhraseFinder(lexicon, phrases)
  const tenseOf = createTenseReader(modality)
  const saying = createPhraseFinder(
    lexicon,
    [...lexicon.reporting, ...modality.saying].map((form) => [form, true] as const),
  )
  const conditionals = new Set(modality.conditionals.map(foldWord))
  const blockers = (lexicon.stanceBlockers ?? []).map(({ forms, after }) => ({
    forms: new Set(forms.map(foldWord)),
    after: new Set(after.map(foldWord)),
  }))
  const infinitive = (token: Token, source: string): boolean => {
    const raw = source.slice(token.start, token.end)
    return raw.charAt(0) === raw.charAt(0).toLowerCase() && modality.infinitives.some((ending) => raw.endsWith(ending))
  }
  const levelOf = ({ family, act }: Rung): number => (stance[family] ?? []).findIndex((rung) => rung.act === act)
  const head = (token: Token, source: string): ModalHead => ({
    token,
    root: tenseOf(source.slice(token.start, token.end))?.root ?? token.folded,
  })

  /** "the will of", "une demande": a noun and no modal. */
  const blocked = ({ first, last }: FoundPhrase<unknown>, { tokens }: WordingSide): boolean => {
    const before = tokens[first - 1]?.folded
    const said = tokens
      .slice(first, last)
      .map((token) => token.folded)
      .join(' ')
    return before !== undefined && blockers.some(({ forms, after }) => after.has(before) && forms.has(said))
  }

  /** Verb forms up to the end of the clause, in languages that put them there. */
  const farVerbs = (side: WordingSide, from: number): readonly Token[] => {
    const found: Token[] = []
    for (let at = from; at < side.tokens.length; at += 1) {
      const token = side.tokens[at]
      const before = side.tokens[at - 1]
      if (token === undefined || (before !== undefined && clauseEnds(side, before, token, false))) break
      if (isContent(token) && infinitive(token, side.source)) found.push(token)
    }
    return found
  }

  const governed = (side: WordingSide, { first, last }: FoundPhrase<unknown>, { family }: Rung): readonly Token[] => {
    if (family === 'certainty') {
      const before = contentBeside(side, first, -1, 1)
      const after = contentBeside(side, last - 1, 1, 2)
      // An adjective behind its noun ("l'auteur présumé de …"): the noun touches it, and nothing that carries meaning follows at once.
      const own = side.tokens[last - 1]
      const touches = before[0] !== undefined && before[0] === side.tokens[first - 1] && after[0] !== side.tokens[last]
      const behind = touches && own !== undefined && isContent(own)
      return behind ? [...before, ...after] : [...after, ...before]
    }
    if (modality.verb === 'end') return farVerbs(side, last)
    if (modality.verb === 'before') return contentBeside(side, first, -1, 2)
    const next = contentBeside(side, last - 1, 1, ADVERBS)
    const verb = next.find((token) => infinitive(token, side.source))
    const own = side.tokens[last - 1]
    const inside = last - first > 1 && own !== undefined && isContent(own) && infinitive(own, side.source) ? [own] : []
    return [...inside, ...(verb === undefined ? [] : [verb]), ...next.slice(0, 2).filter((token) => token !== verb)]
  }

  return (side) => {
    const { tokens, source } = side
    const found = find(tokens, source)
    const taken = new Set<number>()
    const modals: Modal[] = []
    const add = (first: number, last: number, rung: Rung, heads: readonly ModalHead[], inflected: boolean): void => {
      const start = tokens[first]?.start ?? 0
      const end = tokens[last - 1]?.end ?? start
      const governing = side.negations.filter(({ scope, start: cue, end: over }) => {
        return contains(scope, { start, end }) || (cue <= start && end <= over)
      })
      modals.push({ ...rung, start, end, level: levelOf(rung), inflected, negated: governing.length % 2 === 1, heads })
    }
    let told: readonly FoundPhrase<boolean>[] | null = null
    /** "Said that it would": after a verb of saying in the past a conditional tells what will be. */
    const seenFromThen = <Said extends Rung>(rung: Said, at: number): Said => {
      if (rung.family !== 'commitment' || rung.act !== MAY) return rung
      told ??= saying(tokens, source)
      const isTold = told.some(({ last }) => {
        const [verb, modal] = [tokens[last - 1], tokens[at]]
        return (
          last <= at &&
          at - last <= SAID_NEAR &&
          verb !== undefined &&
          modal !== undefined &&
          !SENTENCE_END.test(source.slice(verb.end, modal.start))
        )
      })
      return isTold ? { ...rung, act: WILL } : rung
    }
    const inflectedAt = (at: number): Tense | null => {
      const token = tokens[at]
      return token === undefined ? null : tenseOf(source.slice(token.start, token.end))
    }
    for (const phrase of found) {
      for (let at = phrase.first; at < phrase.last; at += 1) taken.add(at)
      if (phrase.meaning === null || blocked(phrase, side)) continue
      const isConditional = phrase.last - phrase.first === 1 && conditionals.has(tokens[phrase.first]?.folded ?? '')
      const rung = isConditional ? seenFromThen(phrase.meaning, phrase.first) : phrase.meaning
      // A ladder may list an inflected verb whole ("fournira"): the verb is then its own head, unless it is an auxiliary ("potrebbe fornire").
      const own = phrase.last - phrase.first === 1 ? tokens[phrase.first] : undefined
      const tense = own !== undefined && isContent(own) ? inflectedAt(phrase.first) : null
      const heads = governed(side, phrase, rung).map((token) => head(token, source))
      if (own === undefined || tense === null || tense.family !== rung.family) add(phrase.first, phrase.last, rung, heads, false)
      else {
        const [next] = contentBeside(side, phrase.first, 1, 1)
        const leads = next !== undefined && infinitive(next, source)
        const self = { token: own, root: tense.root }
        if (leads) add(phrase.first, phrase.last, rung, [...heads, self], false)
        else add(phrase.first, phrase.last, seenFromThen(rung, phrase.first), [self], true)
      }
    }
    for (const [at, token] of tokens.entries()) {
      if (taken.has(at) || !isContent(token)) continue
      const tense = inflectedAt(at)
      if (tense !== null) add(at, at + 1, seenFromThen(tense, at), [{ token, root: tense.root }], true)
    }
    return modals.filter(({ level }) => level >= 0).toSorted((left, right) => left.start - right.start)
  }
}
