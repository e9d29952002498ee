import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from '../words/words-of.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

interface Rewrite {
  readonly operator: 'polarity.added' | 'polarity.removed'
  readonly pattern: RegExp
  readonly words: (match: readonly string[]) => string
}

const FRENCH_VERBS =
  'est|sont|était|étaient|sera|seront|doit|doivent|peut|peuvent|pourra|pourront|a été|ont été|apportera|versera|soutient|maintiendra|consacrera|financera|reprendront|appelle|exige'

const REWRITES: Readonly<Partial<Record<BenchLanguage, readonly Rewrite[]>>> = {
  fr: [
    {
      operator: 'polarity.removed',
      pattern: /\b(?:ne |n['’])(\p{Ll}+) (?:pas|jamais|plus)\b(?! (?:que|seulement|de\b|d['’]))/gu,
      words: ([, verb = '']) => verb,
    },
    {
      operator: 'polarity.removed',
      pattern: /\bn['’](a|avait) (\p{Ll}+) aucune? /gu,
      words: ([, verb = '', participle = '']) => `${verb} ${participle} une `,
    },
    {
      operator: 'polarity.added',
      pattern: new RegExp(
        `(?<![\\p{L}'’-])(?<!\\b(?:ne|pas|se|s|y|en|qui|que|le|la|les|lui|aucun|aucune|rien|jamais) )(${FRENCH_VERBS})(?= (?!pas|jamais|plus|aucun|rien|que\\b|ni\\b|-)\\p{Ll})`,
        'gu',
      ),
      words: ([, verb = '']) => {
        const [first = '', ...rest] = verb.split(' ')
        return `${/^[aeéiou]/.test(first) ? "n'" : 'ne '}${first} pas${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`
      },
    },
  ],
  en: [
    {
      operator: 'polarity.removed',
      pattern:
        /\b(is|are|was|were|has|have|had|will|would|can|could|should|must|does|did|do) not (?!only\b|just\b|merely\b|necessarily\b|yet\b|been any\b)/gu,
      words: ([, verb = '']) => `${verb} `,
    },
    {
      operator: 'polarity.removed',
      pattern: /\b(will|would|must|has|have|had|should) never /gu,
      words: ([, verb = '']) => `${verb} `,
    },
    {
      operator: 'polarity.removed',
      pattern: /\b(took|had|made|gave|found|received) no (?=\p{Ll})/gu,
      words: ([, verb = '']) => `${verb} a `,
    },
    {
      operator: 'polarity.added',
      pattern:
        /(?<!\b(?:not|never|no|nor|that|which|who|what|how|where|when|if|there|only|neither|nobody|none|nothing) )\b(is|are|was|were|will|should|must|could|can) (?!not\b|never\b|no\b|n['’]t|only\b|hardly\b|also\b|neither\b|nothing\b|little\b|any\b)(?=\p{Ll})/gu,
      words: ([, verb = '']) => `${verb} not `,
    },
    {
      operator: 'polarity.added',
      pattern: /(?<!\b(?:not|never|no|nor|that|which|who) )\b(has|have|had) (?=(?:been|\p{Ll}{3,}ed)\b)/gu,
      words: ([, verb = '']) => `${verb} not `,
    },
  ],
}

/** A negation is added only where there is none yet: in "no soldier was present" a second one is another question. */
const NEGATIVE: Readonly<Partial<Record<BenchLanguage, RegExp>>> = {
  fr: /\b(?:ne|ni|non|sans|aucune?|jamais|rien|personne)\b|\bn['’]/iu,
  en: /\b(?:no|not|never|nobody|nothing|neither|nor|none|without|cannot|unless|until|before|only|hardly|few|little)\b|n['’]t\b/iu,
}

/** A negation added to or taken from the main verb. The oracle's span is the clause's verb group; stance rules may speak too. */
export const changePolarity: DepartureOperator = (text, language, random) => {
  const own = wordsOf(language)?.polarity
  const negative = own?.negative ?? NEGATIVE[language]
  const found = (own?.rewrites ?? REWRITES[language] ?? []).flatMap(({ operator, pattern, words }) =>
    [...text.matchAll(pattern)].map((match) => ({
      operator,
      start: match.index,
      end: match.index + match[0].length,
      words: words(match),
    })),
  )
  const allowed = found.filter(({ operator }) => operator === 'polarity.removed' || negative?.test(text) === false)
  if (allowed.length === 0) return null
  // The rarer kind first: sentences have many verbs and few negations.
  const removed = allowed.filter(({ operator }) => operator === 'polarity.removed')
  const { operator, start, end, words } = random.pick(removed.length > 0 && random.next() < 0.7 ? removed : allowed)
  const changed = replaceAt(text, { start, end }, words)
  return {
    operator,
    rule: 'polarity-flip',
    tolerated: ['stance-shift'],
    text: changed.text,
    span: widen(changed.text, changed.span, wordsOf(language)?.polarity.follows === true),
  }
}

/** Signs of a word before a negation that follows it without a space. */
const SIGNS = 6

/**
 * Two words on each side: a lost negation leaves nothing of its own to point at but the verb and what follows, or what
 * comes before where the negation follows its verb.
 */
function widen(text: string, span: { readonly start: number; readonly end: number }, follows: boolean) {
  const words = (follows ? /(?:\S+\s+){0,2}\S*$/ : /(?:\S+\s+){0,2}$/).exec(text.slice(0, span.start))?.[0].length ?? 0
  const before = follows && words > 4 * SIGNS ? SIGNS : words
  const after = /^\S*(?:\s+\S+){0,2}/.exec(text.slice(span.end))?.[0].length ?? 0
  return { start: span.start - before, end: span.end + after }
}
