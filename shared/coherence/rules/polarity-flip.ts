import { ourMentions } from '../align/our-mentions.ts'
import { roleLikeness } from '../align/role.ts'
import type { Mention, NegationMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { IDEOGRAPH, characterClass } from '../text/character-class.ts'
import { contains } from '../text/contains.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import { sameWord } from './same-word.ts'
import { polarityAcross } from './polarity-across.ts'
import type { Departure } from './departure.ts'
import { opposedAttitudes } from './opposed-attitudes.ts'
import { oppositeLinks } from './opposite-links.ts'
import { keepsItsVerb } from './keeps-its-verb.ts'
import { withFunctionWords } from './with-function-words.ts'

/** A sign between two words that parts their clauses. */
const CLAUSE_END = /[.;:!?()[\]…—]/u
/** A cue alone between quotation marks is a word that somebody said ("said "no" to the tax"). */
const OPENING = /["«“„][\s\u00a0\u202f]?$/u
const CLOSING = /^[\s\u00a0\u202f]?["»”“]/u

/** Words of a denied clause that must be shared before it is taken for the same clause. */
const LEAST_SHARED = 2

/** A side of the pair: its content words, all its words, and the negations it vouches for. */
interface Side {
  /** The text that the offsets are of. */
  readonly source: string
  readonly content: readonly Token[]
  /** Those of the content words that a negation may deny. */
  readonly heads: readonly Token[]
  /** Those of the heads that are no part of a number or a day, which the other sentence may write another way. */
  readonly countless: readonly Token[]
  readonly negations: readonly NegationMention[]
}

function denying(source: string, negations: readonly NegationMention[]): readonly NegationMention[] {
  return negations.filter(
    ({ start, end }) => !OPENING.test(source.slice(Math.max(0, start - 2), start)) || !CLOSING.test(source.slice(end, end + 2)),
  )
}

/** A verb that denies the one after it ("refuse de") is a cue: its own negation does not deny it, as an ending of its own would. */
function isDenier(token: Token, { start, denies }: NegationMention): boolean {
  return start === token.start && denies > start
}

/** The words of a day, or of a number without what it counts. */
function quantityOf(mention: Mention): readonly Span[] {
  if (mention.kind === 'figure') return [mention.number]
  return mention.kind === 'date' ? [mention] : []
}

/** `quantities`: what days and numbers take up. */
function sideOf(source: string, content: readonly Token[], found: readonly NegationMention[], quantities: readonly Span[]): Side {
  const negations = denying(source, found)
  const heads = content.filter((token) => !negations.some((negation) => isDenier(token, negation)))
  return {
    source,
    content,
    negations,
    heads,
    countless: heads.filter((token) => !quantities.some((quantity) => contains(quantity, token))),
  }
}

/**
 * The word that a negation denies: the first content word of its scope that is no cue itself; when only function words follow ("is
 * not out of this") the last one before it in the same clause.
 */
function headOf(negation: NegationMention, side: Side, words: RuleWords, heads: readonly Token[] = side.heads): Token | null {
  // The verb may stand inside the cue ("ne reconnaît pas"); after it, a periphrasis only carries the verb ("en train de").
  const after = heads.find(
    (token) =>
      token.start >= negation.start &&
      token.end <= negation.scope.end &&
      (token.end <= negation.end || token.start >= negation.denies) &&
      !words.isCue(token),
  )
  if (after !== undefined) return after
  const before = heads.findLast((token) => token.end <= negation.start && !words.isCue(token))
  return before === undefined || CLAUSE_END.test(side.source.slice(before.end, negation.start)) ? null : before
}

/** The negations that govern the word: those whose scope it lies in, and those that deny it by default. */
function governing(token: Token, side: Side, words: RuleWords): readonly NegationMention[] {
  return side.negations.filter(
    (negation) => !isDenier(token, negation) && (contains(negation.scope, token) || headOf(negation, side, words) === token),
  )
}

/** True when an odd number of negations governs the word. */
function denied(token: Token, side: Side, words: RuleWords): boolean {
  return governing(token, side, words).length % 2 === 1
}

/** The same word in the other sentence; of a word that both say several times, the occurrence of the same rank. */
function counterpart(token: Token, own: readonly Token[], others: readonly Token[], { alignment }: Comparison): Token | null {
  const mine = own.filter((other) => sameWord(other, token))
  if (mine.length > 1) {
    const theirs = others.filter((other) => sameWord(other, token))
    if (theirs.length === mine.length) return theirs[mine.indexOf(token)] ?? null
  }
  for (const [feature, text] of alignment.matched) {
    if (feature.token === token && others.includes(text)) return text
    if (text === token && others.includes(feature.token)) return feature.token
  }
  return others.find((other) => other.stem === token.stem) ?? others.find((other) => sameWord(other, token)) ?? null
}

/**
 * Whether a word is denied more often in one sentence and said more often in the other. A sentence may say a word
 * twice, once denied ("some were translated, the others were not translated"), so occurrences are counted.
 */
function change(token: Token, point: Side, text: Side, words: RuleWords, comparison: Comparison): 'added' | 'lost' | null {
  const tally = (side: Side): { readonly odd: number; readonly even: number } => {
    const partner = side.content.includes(token) ? token : counterpart(token, [token], side.content, comparison)
    const same = side.content.filter((other) => other === token || other === partner || sameWord(other, token))
    const odd = same.filter((other) => denied(other, side, words)).length
    return { odd, even: same.length - odd }
  }
  const approved = tally(point)
  const said = tally(text)
  if (said.odd > approved.odd && approved.even > said.even) return 'added'
  return approved.odd > said.odd && said.even > approved.even ? 'lost' : null
}

/** The word that ends what a negation denies, in a script that writes words without spaces: its last two signs. */
function endOf({ scope }: NegationMention, { content, source }: Side): string {
  const last = content.filter((token) => contains(scope, token)).slice(-2)
  const word = last.map((token) => wordOf(token, source)).join('')
  return last.length === 2 && Array.from(word).length === 2 && characterClass(word.charCodeAt(0)) === IDEOGRAPH ? word : ''
}

/** "不是…的条件" and "不以…为条件" deny one word, the last one, whatever stands between: each its only negation. */
function denyOneEnd(negation: NegationMention, own: Side, theirs: NegationMention, other: Side): boolean {
  if (own.negations.length !== 1 || other.negations.length !== 1) return false
  const end = endOf(negation, own)
  return end !== '' && end === endOf(theirs, other)
}

/**
 * True when the other side denies a word of this negation's clause by a negation of its own: "No Canadian troops will be
 * sent" and "Canada will not send troops" both deny the sending, wherever each puts its cue.
 */
function answered(negation: NegationMention, own: Side, other: Side, words: RuleWords, comparison: Comparison): boolean {
  const deniedByBoth = (token: Token): boolean => {
    const partner = counterpart(token, other.content, own.content, comparison)
    return partner !== null && contains(negation.scope, partner) && denied(token, other, words) && denied(partner, own, words)
  }
  return other.negations.some((theirs) => {
    const head = headOf(theirs, other, words)
    if (head === null) return false
    if (denyOneEnd(negation, own, theirs, other)) return true
    if (counterpart(head, other.content, own.content, comparison) !== null) return deniedByBoth(head)
    // The verb itself is said by another word or form ("send", "sent"): the rest of its clause tells.
    const others = other.content.filter((token) => token !== head && contains(theirs.scope, token))
    return others.length >= LEAST_SHARED && others.filter(deniedByBoth).length * 2 > others.length
  })
}

/**
 * A word of the denied clause that the other side denies twice: "will not send troops" against "does not rule out sending
 * troops", whatever the verb that each denies.
 */
function deniedTwice(
  negation: NegationMention,
  own: Side,
  other: Side,
  words: RuleWords,
  comparison: Comparison,
): readonly NegationMention[] | null {
  for (const token of own.content) {
    if (!contains(negation.scope, token) || !denied(token, own, words)) continue
    const partner = counterpart(token, own.content, other.content, comparison)
    const twice = partner === null ? [] : governing(partner, other, words)
    if (twice.length > 0 && twice.length % 2 === 0) return twice
  }
  return null
}

/**
 * True when the other side says the opposite of the denied word instead of the word: "does not accept" says what
 * "refuses" says. An opposite that both sides say proves nothing.
 */
function oppositeSaid(token: Token, own: readonly Token[], others: readonly Token[], words: RuleWords): boolean {
  return others.some((candidate) => words.areOpposite(token, candidate) && !own.some((word) => sameWord(word, candidate)))
}

function wordOf(token: Token, source: string): string {
  return source.slice(token.start, token.end)
}

/** The word that lost its negation, from the function words of the approved clause that lead to it ("est le plus adapté"). */
function affirmed(said: Token, tokens: readonly Token[], approved: readonly Token[]): Span {
  let first = tokens.indexOf(said)
  while (first > 0) {
    const before = tokens[first - 1]
    if (before === undefined || !before.stop || !approved.some((token) => token.folded === before.folded)) break
    first -= 1
  }
  return { start: tokens[first]?.start ?? said.start, end: said.end }
}

/**
 * Where a negation ends its clause and nouns have capitals ("erkennt die Annexion nicht an"): the verb before it, a word without a
 * capital that leads to no noun at once. Null elsewhere, and where no word is one.
 */
function verbBefore(negation: NegationMention, head: Token, side: Side, words: RuleWords): Token | null {
  if (!words.nounsHaveCapitals || head.end > negation.start) return null
  const isName = ({ start }: Token): boolean => /\p{Lu}/u.test(side.source.charAt(start))
  const verb = side.heads.find((token, at) => {
    const next = side.heads[at + 1]
    const leads = next !== undefined && isName(next) && /^\s$/u.test(side.source.slice(token.end, next.start))
    return contains(negation.scope, token) && token.end <= head.start && !isName(token) && !leads
  })
  return verb ?? null
}

function clause(negation: NegationMention, head: Token): Span {
  return { start: Math.min(negation.start, head.start), end: Math.max(negation.end, head.end) }
}

/** Fires when a negation is added or lost on a word that both sentences share, or a curated antonym takes its place. */
export function polarityFlip(comparison: Comparison): readonly Departure[] {
  const { alignment, wordsOf } = comparison
  if (alignment.across) return polarityAcross(comparison)
  const { unit, window, text } = alignment
  const words = wordsOf(alignment.language)
  const point = sideOf(
    unit.statement,
    unit.sentence.tokens.filter((token) => !token.stop),
    unit.sentence.mentions.filter((mention) => mention.kind === 'negation'),
    unit.sentence.mentions.flatMap((mention) => quantityOf(mention)),
  )
  const ours = sideOf(
    text,
    ourMentions(alignment, window.content),
    ourMentions(alignment, window.negations),
    [...window.dates, ...window.figures].flatMap((mention) => quantityOf(mention)),
  )
  const dates = unit.sentence.mentions.filter((mention) => mention.kind === 'date')
  const departures: Departure[] = []
  const deniedActs = comparison.stances.pairs.filter((pair) => !pair.same && pair.point.negated !== pair.text.negated)
  // "does not condemn" is told once, as a shift of stance.
  const toldByStance = (head: Token, side: 'point' | 'text'): boolean => deniedActs.some((pair) => contains(pair[side], head))
  // "verurteilt den Angriff nicht": nothing follows what denies the act before it.
  const deniesAct = ({ scope, start }: NegationMention, head: Token, side: 'point' | 'text'): boolean =>
    head.end <= start && deniedActs.some((pair) => pair[side].end <= start && contains(scope, pair[side]))
  const report = (
    pointSpan: Span,
    span: Span,
    expected: string,
    actual: string,
    reason: string,
    suggestion: string | null,
    cue: string,
  ): void => {
    const said = text.slice(span.start, span.end)
    const approved = unit.statement.slice(pointSpan.start, pointSpan.end)
    departures.push({
      rule: 'polarity-flip',
      severity: 'error',
      certainty: reason === 'antonym' ? 0.8 : 0.9,
      reasons: [reason],
      start: span.start,
      end: span.end,
      pointSpan,
      slot: `polarity:${expected}`,
      expected,
      actual,
      cue,
      message: `The approved point says "${approved}"; the text says "${said}".`,
      suggestion,
    })
  }

  for (const approved of point.content) {
    // "début mars" against "fin mars" is told as a date.
    if (dates.some((date) => contains(date, approved))) continue
    if (words.antonymOf(approved) === null || counterpart(approved, point.content, ours.content, comparison) !== null) continue
    const opposite = ours.content.find(
      (token) => words.areOpposite(approved, token) && counterpart(token, ours.content, point.content, comparison) === null,
    )
    if (opposite === undefined || denied(opposite, ours, words) !== denied(approved, point, words)) continue
    if (roleLikeness(alignment, approved, opposite) < 1) continue
    report(
      approved,
      opposite,
      approved.stem,
      opposite.stem,
      'antonym',
      unit.statement.slice(approved.start, approved.end),
      text.slice(opposite.start, opposite.end),
    )
  }
  for (const [approved, opposite] of [...oppositeLinks(comparison, words), ...opposedAttitudes(comparison, words)])
    report(
      approved,
      opposite,
      approved.folded,
      opposite.folded,
      'antonym',
      unit.statement.slice(approved.start, approved.end),
      text.slice(opposite.start, opposite.end),
    )
  // "refuse de reconnaître" against "accepte de reconnaître": the verbs have told it.
  const toldByVerb = ({ start }: NegationMention, side: 'point' | 'text'): boolean =>
    departures.some((known) => (side === 'text' ? known.start : known.pointSpan.start) === start)
  for (const negation of ours.negations) {
    if (toldByVerb(negation, 'text') || answered(negation, ours, point, words, comparison)) continue
    const head =
      [headOf(negation, ours, words), headOf(negation, ours, words, ours.countless)].find(
        (token) => token !== null && counterpart(token, ours.content, point.content, comparison) !== null,
      ) ?? null
    const approved = head === null ? null : counterpart(head, ours.content, point.content, comparison)
    if (head === null || approved === null || toldByStance(head, 'text') || deniesAct(negation, head, 'text')) continue
    if (change(head, point, ours, words, comparison) !== 'added') continue
    if (oppositeSaid(head, ours.content, point.content, words)) continue
    report(
      approved,
      clause(negation, head),
      approved.stem,
      `not ${head.stem}`,
      'negation-added',
      wordOf(approved, unit.statement),
      negation.text,
    )
  }
  for (const negation of point.negations) {
    if (toldByVerb(negation, 'point') || answered(negation, point, ours, words, comparison)) continue
    const head = headOf(negation, point, words)
    const said = head === null ? null : counterpart(head, point.content, ours.content, comparison)
    const twice = head !== null && said === null ? deniedTwice(negation, point, ours, words, comparison) : null
    if (head !== null && twice !== null) {
      const cues = { start: Math.min(...twice.map(({ start }) => start)), end: Math.max(...twice.map(({ end }) => end)) }
      report(clause(negation, head), cues, `not ${head.stem}`, head.stem, 'negation-lost', null, negation.text)
    }
    if (head === null || said === null || departures.some((known) => known.pointSpan.start === head.start)) continue
    if (change(head, point, ours, words, comparison) !== 'lost' || toldByStance(head, 'point')) continue
    if (deniesAct(negation, head, 'point')) continue
    if (oppositeSaid(head, point.content, ours.content, words)) continue
    const span = clause(negation, head)
    const denials = governing(said, ours, words)
    if (denials.length > 0) {
      // "does not rule out sending": two denials undo each other, and no word put in their place would mend it.
      const cues = { start: Math.min(...denials.map(({ start }) => start)), end: Math.max(...denials.map(({ end }) => end)) }
      report(span, cues, `not ${head.stem}`, said.stem, 'negation-lost', null, negation.text)
      continue
    }
    const verb = verbBefore(negation, head, point, words)
    const saidVerb = verb === null ? null : counterpart(verb, point.content, ours.content, comparison)
    const sameClause =
      verb !== null &&
      saidVerb !== null &&
      saidVerb.start < said.start &&
      text.slice(saidVerb.start, said.end) === unit.statement.slice(verb.start, head.end)
    if (sameClause) {
      const whole = { start: verb.start, end: span.end }
      const suggestion = unit.statement.slice(whole.start, whole.end)
      const place = { start: saidVerb.start, end: said.end }
      report(whole, place, `not ${verb.stem}`, saidVerb.stem, 'negation-lost', suggestion, negation.text)
      continue
    }
    const approved = unit.sentence.tokens.filter((token) => contains(span, token))
    const tokens = window.sentences.find((sentence) => contains(sentence, said))?.tokens ?? []
    const before = affirmed(said, tokens, approved)
    const place = withFunctionWords(before, said, tokens, head, unit.sentence.tokens, span)
    // "est prête à reconnaître" for "refuse de reconnaître": the verb that replaced the refusal is another word.
    const replaced = head.folded === said.folded && point.content.some(({ start }) => start === negation.start)
    const fits = keepsItsVerb(place, head, negation, unit.sentence.tokens, tokens, words)
    report(
      place.point,
      place.text,
      `not ${head.stem}`,
      said.stem,
      'negation-lost',
      replaced || !fits ? null : unit.statement.slice(place.point.start, place.point.end),
      negation.text,
    )
  }
  return departures
}
