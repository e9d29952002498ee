import type { Lexicon } from '../../model/lexicon.ts'
import type { NegationMention } from '../../model/mention.ts'
import { cutPhrase } from '../phrases/cut-phrase.ts'
import { clauseSign } from '../pieces/clause-sign.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { clauseBreaks } from './clause-breaks.ts'
import { coordinatedEnd } from './coordinated-end.ts'
import type { Clauses } from './clause-breaks.ts'
import { negationCues } from './negation-cues.ts'
import type { NegationCue } from './negation-cues.ts'
import type { Negations } from './negations.ts'
import { scopeEnd } from './scope-end.ts'

/** How many pieces may stand between the two words of a cue ("ne … pas"). */
const REACH = 8

/** How many function words may stand between what is denied and a cue that follows it, and how many signs it may take. */
const FUNCTION_WORDS = 3
const DENIED_WORDS = 8

const NONE: Negations = { mentions: [], negated: null }

interface Rules {
  readonly cues: readonly NegationCue[]
  readonly expletiveSeconds: ReadonlySet<string>
  readonly concord: ReadonlySet<string>
  /** Words that begin a clause where negation denies the whole of it; empty where it denies what follows. */
  readonly clauseStarts: ReadonlySet<string>
  /** Words that join a clause which may deny for itself ("and does not"). */
  readonly coordinators: ReadonlySet<string>
  /** A cue follows what it denies and governs nothing after it. */
  readonly follows: boolean
  /** Verbs deny by their own ending. */
  readonly byEnding: boolean
}

interface Cue {
  readonly first: number
  readonly last: number
  /** The piece that carries the negation: the second word of a pair. */
  readonly core: number
  /** Where what follows it begins: behind the cue, or behind the comma that parts it from what it denies. */
  readonly from?: number
}

const firstWord = (phrase: string): string => cutPhrase(phrase)[0] ?? ''

/** Finds the negations of a language: made once for a lexicon. */
export function createNegationFinder({ negation }: Lexicon): (reading: Reading) => Negations {
  const rules: Rules = {
    cues: negationCues(negation),
    expletiveSeconds: new Set((negation.expletives?.seconds ?? []).map(firstWord)),
    concord: new Set((negation.concord ?? []).map(firstWord)),
    clauseStarts: new Set((negation.clauseStarts ?? []).map(firstWord)),
    coordinators: new Set([...(negation.clauseStarts ?? []), ...(negation.coordinators ?? [])].map(firstWord)),
    follows: negation.follows ?? false,
    byEnding: (negation.endings ?? []).length > 0,
  }
  return (reading) =>
    reading.all(KIND.negation).length === 0 && !(rules.byEnding && reading.pieces.some(({ word }) => word.denies))
      ? NONE
      : find(reading, rules)
}

function find(reading: Reading, rules: Rules): Negations {
  const clauses = clauseBreaks(reading)
  const excepted = reading.covered(KIND.negationException)
  const mentions: NegationMention[] = []
  const taken = new Uint8Array(reading.pieces.length)
  const turns = new Uint8Array(reading.pieces.length + 1)
  let openUntil = 0
  const found = rules.byEnding ? withEndings(reading, cues(reading, rules, clauses)) : cues(reading, rules, clauses)
  const agrees = (cue: Cue): boolean => rules.concord.has(reading.pieces[cue.core]?.word.key ?? '')
  for (const [rank, cue] of found.entries()) {
    if (taken[cue.core] === 1 || excepted?.[cue.core] === 1 || excepted?.[cue.first] === 1) continue
    taken.fill(1, cue.first, cue.first + 1)
    taken.fill(1, cue.core, cue.last)
    // "sans aucun", "no … nunca": a second cue that only agrees with the first.
    if (cue.first < openUntil && agrees(cue)) continue
    const behind = cue.from ?? cue.last
    // A lone word that would agree with this cue closes nothing ("ne délivre aucun visa et aucun passeport").
    const next = found
      .slice(rank + 1)
      .find((other) => other.first > cue.core && excepted?.[other.core] !== 1 && (other.core > other.first || !agrees(other)))
    const clause = rules.follows ? cue.last : scopeEnd(clauses, behind)
    const end =
      next === undefined || rules.coordinators.size === 0
        ? clause
        : coordinatedEnd(reading, rules.coordinators, behind, next.first, clause, rules.clauseStarts.size > 0)
    openUntil = Math.max(openUntil, end)
    const from = rules.follows ? deniedBefore(reading, cue) : scopeStart(reading, clauses, cue.first, rules)
    turns[from] = (turns[from] ?? 0) ^ 1
    turns[end] = (turns[end] ?? 0) ^ 1
    const { start, end: stop } = reading.span(from, end)
    const denies = rules.follows ? start : reading.span(deniedFrom(reading, behind, end), end).start
    mentions.push({ kind: 'negation', ...reading.span(cue.first, wholeWords(reading, cue)), scope: { start, end: stop }, denies })
  }
  return { mentions, negated: parity(turns) }
}

/** Where a cue ends for a reader: before a word whose vowel fell to the next one ("Aucun soldat n’" is no end). */
function wholeWords({ pieces }: Reading, { first, last }: Cue): number {
  const elided = pieces[last]?.gap === GAP.apostrophe && pieces[last - 1]?.word.stop === true
  return elided && last - 1 > first ? last - 1 : last
}

/** Cues and verbs that deny by their ending, by position. */
function withEndings(reading: Reading, found: readonly Cue[]): readonly Cue[] {
  const verbs = reading.pieces.flatMap(({ word }, at) => (word.denies ? [{ first: at, last: at + 1, core: at }] : []))
  return [...found, ...verbs].toSorted((left, right) => left.first - right.first)
}

/** The first piece that a cue denies where it follows: over function words, then the words or signs right before them. */
function deniedBefore(reading: Reading, { first }: Cue): number {
  const { pieces } = reading
  if (pieces[first]?.word.denies === true) return first
  let at = first
  while (at > first - FUNCTION_WORDS && pieces[at - 1]?.type === 'word' && pieces[at - 1]?.word.stop === true) at -= 1
  let from = at
  while (from > at - DENIED_WORDS && pieces[from - 1]?.type === 'word' && pieces[from - 1]?.word.stop === false) {
    from -= 1
    // A word stands apart; signs written together make one.
    if (pieces[from]?.gap !== GAP.none) break
  }
  return from
}

/** The first piece that a cue governs: itself, or the beginning of its clause in languages that put the cue anywhere. */
function scopeStart(reading: Reading, { nextBreak, nextComma }: Clauses, cue: number, { clauseStarts }: Rules): number {
  if (clauseStarts.size === 0) return cue
  let from = cue
  while (from > 0) {
    const before = from - 1
    if (nextBreak[before] === before || nextComma[before] === before) break
    if (clauseStarts.has(reading.pieces[before]?.word.key ?? '')) break
    from = before
  }
  return from
}

/** The piece from which words are denied: over function words and the periphrases that carry a verb, if there are any. */
function deniedFrom(reading: Reading, from: number, end: number): number {
  let at = from
  let denied = from
  while (at < end) {
    const carrier = reading.at(at, KIND.carrier)
    if (carrier !== undefined) {
      denied = carrier.last
      at = carrier.last
    } else if (reading.pieces[at]?.word.stop === true) at += 1
    else break
  }
  return denied < end ? denied : from
}

/** Running parity of the scopes that open and close. */
function parity(turns: Uint8Array): Uint8Array {
  let open = 0
  return turns.map((turn) => (open ^= turn))
}

/** Cues by position; a pair wins over a word that negates alone, a longer phrase over a shorter one. */
function cues(reading: Reading, rules: Rules, clauses: Clauses): readonly Cue[] {
  const found: Cue[] = []
  let last: Cue | undefined
  for (const hit of reading.all(KIND.negation)) {
    const cue = rules.cues[hit.phrase.value]
    if (cue === undefined) continue
    const next =
      pairAt(reading, hit, cue, rules, clauses) ??
      (cue.single && !restricted(reading, hit, cue, rules, clauses) ? singleAt(reading, hit, cue) : null)
    if (next === null) continue
    if (last?.first === next.first) found.pop()
    last = next
    found.push(next)
  }
  return found
}

function pairAt(
  reading: Reading,
  { first, last }: Hit,
  { seconds, restrictions }: NegationCue,
  rules: Rules,
  clauses: Clauses,
): Cue | null {
  if (seconds.size === 0) return null
  for (let at = last; at < Math.min(last + REACH, reading.pieces.length); at += 1) {
    const key = reading.pieces[at]?.word.key ?? ''
    if (seconds.has(key) && !boundsFigure(reading, at))
      return rules.expletiveSeconds.has(key) && expletive(reading, first) ? null : { first, last: at + 1, core: at }
    if (restrictions.has(key) || clauses.nextBreak[at] === at) return null
  }
  return null
}

/** "not … only": a word of the cue's clause makes it a restriction. */
function restricted(
  reading: Reading,
  { first, last }: Hit,
  { restrictions }: NegationCue,
  rules: Rules,
  clauses: Clauses,
): boolean {
  if (restrictions.size === 0) return false
  const step = rules.follows ? -1 : 1
  for (let at = rules.follows ? first - 1 : last; at >= 0 && at < reading.pieces.length; at += step) {
    if (Math.abs(at - first) > 2 * REACH || clauses.nextBreak[at] === at) return false
    if (restrictions.has(reading.pieces[at]?.word.key ?? '')) return true
  }
  return false
}

/** "à peine plus de 200": the second word belongs to a figure. */
function boundsFigure(reading: Reading, at: number): boolean {
  const bound = reading.at(at, KIND.boundBefore)
  return (
    bound !== undefined && (reading.pieces[bound.last]?.type === 'number' || reading.at(bound.last, KIND.number) !== undefined)
  )
}

/** "avant que la situation ne soit plus grave": a trigger shortly before the first word. */
function expletive(reading: Reading, first: number): boolean {
  for (let at = first; at > Math.max(0, first - REACH); at -= 1) if (reading.before(at, KIND.expletive) !== undefined) return true
  return false
}

function singleAt(reading: Reading, { first, last }: Hit, { overComma }: NegationCue): Cue | null {
  // "No. 118" names a document.
  if (namesNumber(reading, first, last)) return null
  // "non-prolifération", "no-fly zone": part of a word.
  if (last === first + 1 && reading.pieces[last]?.gap === GAP.hyphen) return null
  const behind = overComma && clauseSign(reading.pieces[last]) === 'comma'
  return { first, last, core: first, ...(behind ? { from: last + 1 } : {}) }
}

/** "No. 118": a reference word with its dot, and a number behind it. */
function namesNumber(reading: Reading, first: number, last: number): boolean {
  const dot = reading.pieces[last]
  return (
    dot?.word.raw === '.' &&
    dot.gap === GAP.none &&
    reading.at(first, KIND.reference) !== undefined &&
    reading.pieces[last + 1]?.type === 'number'
  )
}
