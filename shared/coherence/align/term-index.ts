import type { MessageTerm } from '../../domain/messages-file.ts'
import type { Language } from '../../domain/language.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold-word.ts'

export interface TermMatch extends Span {
  readonly term: MessageTerm
  /** True when one of the term's allowed contexts stands in the same sentence. */
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

/** True when one of the words that allow the term stands in its sentence. */
function inContext(term: MessageTerm, around: () => string): boolean {
  return term.allowedIn.some((context) => context.trim() !== '' && around().includes(foldWord(context.trim())))
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
      const found: TermMatch[] = []
      const { tokens } = sentence
      let folded: string | null = null
      const around = (): string => {
        folded ??= foldWord(text.slice(sentence.start - shift, sentence.end - shift))
        return folded
      }
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
        if (longest !== null)
          found.push({ ...longest.span, term: longest.pattern.term, allowed: inContext(longest.pattern.term, around) })
        index += 1
      }
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
