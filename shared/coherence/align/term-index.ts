import type { MessageTerm } from '../../domain/messages-file.ts'
import type { Language } from '../../domain/language.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold-word.ts'

export interface TermMatch extends Span {
  readonly term: MessageTerm
  /** True when one of the term's allowed contexts stands in the same sentence, and no other use is nearer to it. */
  readonly allowed: boolean
}

/** Terms of one language, found by their first word. */
export interface TermIndex {
  readonly size: number
  readonly find: (text: string, shift: number, sentence: Sentence) => readonly TermMatch[]
}

interface Part {
  readonly folded: string
  /** Null for a name, which is compared as written. */
  readonly stem: string | null
  readonly singular: string | null
}

interface Pattern {
  readonly term: MessageTerm
  readonly parts: readonly Part[]
}

/** Languages in which names keep their form: elsewhere they are declined and compared by stem like any word. */
const FIXED_NAMES: ReadonlySet<Language> = new Set(['fr', 'en', 'es', 'pt', 'it', 'nl'])
const CAPITAL = /^\p{Lu}/u
const ONLY_LINK = /^[\s\u00a0\u202f'’\-‐‑]*$/u

/** Languages with a plural in -s, which their stemmers leave on some words ("voyous"). */
const PLURAL_S: ReadonlySet<Language> = new Set(['fr', 'en', 'es', 'pt', 'nl'])
const SHORTEST_PLURAL = 4

function singularOf(folded: string, language: Language): string {
  return folded.length >= SHORTEST_PLURAL && PLURAL_S.has(language) && folded.endsWith('s') ? folded.slice(0, -1) : folded
}

/** Folded words of a sentence, with the offset in the sentence that each folded unit comes from. */
interface FoldedSentence {
  readonly folded: string
  readonly places: readonly number[]
}

function foldSentence(text: string): FoldedSentence {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const part = foldWord(character)
    for (let unit = 0; unit < part.length; unit += 1) places.push(at)
    folded += part
    at += character.length
  }
  return { folded, places }
}

/** The places in a sentence of the words that allow a term. */
function contextsOf(term: MessageTerm, { folded, places }: FoldedSentence): readonly Span[] {
  return term.allowedIn.flatMap((context) => {
    const sought = foldWord(context.trim())
    const found: Span[] = []
    if (sought === '') return found
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length))
      found.push({ start: places[at] ?? 0, end: (places[at + sought.length - 1] ?? 0) + 1 })
    return found
  })
}

function distance(left: Span, right: Span): number {
  return Math.max(0, left.start - right.end, right.start - left.end)
}

/** The uses of a term that its contexts allow: each excuses the one use nearest to it, and no other of the sentence. */
function allowedUses(uses: readonly Span[], contexts: readonly Span[]): ReadonlySet<Span> {
  const allowed = new Set<Span>()
  for (const context of contexts) {
    const nearest = uses.reduce<Span | undefined>(
      (best, use) => (best === undefined || distance(use, context) < distance(best, context) ? use : best),
      undefined,
    )
    if (nearest !== undefined) allowed.add(nearest)
  }
  return allowed
}

/** Every use of a term with whether a context allows it; `start`: where the sentence begins in the whole text. */
function judged(
  uses: readonly { readonly span: Span; readonly term: MessageTerm }[],
  sentence: string,
  start: number,
): readonly TermMatch[] {
  let folded: FoldedSentence | null = null
  const allowed = new Set<Span>()
  for (const term of new Set(uses.map((use) => use.term))) {
    if (term.allowedIn.length === 0) continue
    folded ??= foldSentence(sentence)
    const contexts = contextsOf(term, folded).map((span) => ({ start: span.start + start, end: span.end + start }))
    const own = uses.filter((use) => use.term === term).map(({ span }) => span)
    for (const use of allowedUses(own, contexts)) allowed.add(use)
  }
  return uses.map(({ span, term }) => ({ ...span, term, allowed: allowed.has(span) }))
}

/** Indexes the terms of one language. Preferred and admitted terms count too: a longer one shields a forbidden one inside it ("poulet Kiev"). */
export function createTermIndex(
  language: Language,
  terms: readonly MessageTerm[],
  tokenize: (text: string) => readonly Token[],
): TermIndex {
  const byFirst = new Map<string, Pattern[]>()
  for (const term of terms) {
    const parts = tokenize(term.term).map((token): Part => {
      const name = FIXED_NAMES.has(language) && CAPITAL.test(term.term.slice(token.start, token.end))
      return {
        folded: token.folded,
        stem: name || token.stop ? null : token.stem,
        singular: name || token.stop ? null : singularOf(token.folded, language),
      }
    })
    const first = parts[0]
    if (first === undefined) continue
    for (const key of new Set([first.folded, first.stem ?? first.folded, first.singular ?? first.folded])) {
      const list = byFirst.get(key)
      if (list === undefined) byFirst.set(key, [{ term, parts }])
      else list.push({ term, parts })
    }
  }

  const agrees = (part: Part, token: Token): boolean =>
    token.folded === part.folded ||
    (part.stem !== null && (token.stem === part.stem || singularOf(token.folded, language) === part.singular))

  const matchAt = (pattern: Pattern, tokens: readonly Token[], at: number, text: string, shift: number): Span | null => {
    for (const [step, part] of pattern.parts.entries()) {
      const token = tokens[at + step]
      if (token === undefined || !agrees(part, token)) return null
      const before = tokens[at + step - 1]
      if (step > 0 && before !== undefined && !ONLY_LINK.test(text.slice(before.end - shift, token.start - shift))) return null
    }
    const first = tokens[at]
    const last = tokens[at + pattern.parts.length - 1]
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
  }

  return {
    size: byFirst.size,
    find(text, shift, sentence) {
      const uses: { readonly span: Span; readonly term: MessageTerm }[] = []
      const { tokens } = sentence
      let index = 0
      while (index < tokens.length) {
        const token = tokens[index]
        const patterns =
          token === undefined
            ? undefined
            : (byFirst.get(token.folded) ?? byFirst.get(token.stem) ?? byFirst.get(singularOf(token.folded, language)))
        let longest: { readonly span: Span; readonly pattern: Pattern } | null = null
        for (const pattern of patterns ?? []) {
          if (longest !== null && pattern.parts.length <= longest.pattern.parts.length) continue
          const span = matchAt(pattern, tokens, index, text, shift)
          if (span !== null) longest = { span, pattern }
        }
        if (longest !== null) uses.push({ span: longest.span, term: longest.pattern.term })
        index += 1
      }
      const found = judged(uses, text.slice(sentence.start - shift, sentence.end - shift), sentence.start)
      return found.filter(
        (match) =>
          !found.some(
            (other) =>
              other !== match &&
              other.start <= match.start &&
              other.end >= match.end &&
              other.end - other.start > match.end - match.start,
          ),
      )
    },
  }
}
