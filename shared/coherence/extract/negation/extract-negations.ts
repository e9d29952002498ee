import type { Lexicon } from '../../model/lexicon.ts'
import type { NegationMention } from '../../model/mention.ts'
import { cutPhrase } from '../phrases/cut-phrase.ts'
import { GAP } from '../pieces/piece.ts'
import { KIND } from '../phrases/phrase.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { clauseBreaks } from './clause-breaks.ts'
import type { Clauses } from './clause-breaks.ts'
import type { Negations } from './negations.ts'
import { scopeEnd } from './scope-end.ts'

/** How many pieces may stand between the two words of a cue ("ne … pas"). */
const REACH = 8

const NONE: Negations = { mentions: [], negated: null }

interface Rules {
  /** Second words of the pair cues, by the index their hits carry. */
  readonly seconds: readonly string[]
  readonly restrictions: readonly string[]
  readonly expletiveSeconds: ReadonlySet<string>
  readonly concord: ReadonlySet<string>
}

interface Cue {
  readonly first: number
  readonly last: number
  /** The piece that carries the negation: the second word of a pair. */
  readonly core: number
}

const firstWord = (phrase: string): string => cutPhrase(phrase)[0] ?? ''

/** Finds the negations of a language: made once for a lexicon. */
export function createNegationFinder({ negation }: Lexicon): (reading: Reading) => Negations {
  const rules: Rules = {
    seconds: negation.cues.map((cue) => firstWord(cue[1] ?? '')),
    restrictions: (negation.restrictions ?? []).map(([, second]) => firstWord(second)),
    expletiveSeconds: new Set((negation.expletives?.seconds ?? []).map(firstWord)),
    concord: new Set((negation.concord ?? []).map(firstWord)),
  }
  return (reading) => (reading.all(KIND.negation).length === 0 ? NONE : find(reading, rules))
}

function find(reading: Reading, rules: Rules): Negations {
  const clauses = clauseBreaks(reading)
  const excepted = reading.covered(KIND.negationException)
  const mentions: NegationMention[] = []
  const taken = new Uint8Array(reading.pieces.length)
  const turns = new Uint8Array(reading.pieces.length + 1)
  let openUntil = 0
  for (const cue of cues(reading, rules, clauses)) {
    if (taken[cue.core] === 1 || excepted?.[cue.core] === 1 || excepted?.[cue.first] === 1) continue
    taken.fill(1, cue.first, cue.first + 1)
    taken.fill(1, cue.core, cue.last)
    const word = reading.pieces[cue.core]?.word.key ?? ''
    // "sans aucun", "no … nunca": a second cue that only agrees with the first.
    if (cue.first < openUntil && rules.concord.has(word)) continue
    const end = scopeEnd(clauses, cue.last)
    openUntil = Math.max(openUntil, end)
    turns[cue.first] = (turns[cue.first] ?? 0) ^ 1
    turns[end] = (turns[end] ?? 0) ^ 1
    const { start, end: stop } = reading.span(cue.first, end)
    mentions.push({ kind: 'negation', ...reading.span(cue.first, cue.last), scope: { start, end: stop } })
  }
  return { mentions, negated: parity(turns) }
}

/** Running parity of the scopes that open and close. */
function parity(turns: Uint8Array): Uint8Array {
  let open = 0
  return turns.map((turn) => (open ^= turn))
}

/** Cues by position, pairs before the single words that they contain. */
function cues(reading: Reading, rules: Rules, clauses: Clauses): readonly Cue[] {
  const found: Cue[] = []
  const hits = reading.all(KIND.negation)
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined || hits[index - 1]?.first === hit.first) continue
    const cue = pairAt(reading, hit.first, hits, index, rules, clauses) ?? singleAt(reading, hit.first, hits, index)
    if (cue !== null) found.push(cue)
  }
  return found
}

function pairAt(reading: Reading, first: number, hits: readonly Hit[], from: number, rules: Rules, clauses: Clauses): Cue | null {
  const seconds = new Set<string>()
  const restrictions = new Set<string>()
  let start = 0
  for (let index = from; hits[index]?.first === first; index += 1) {
    const hit = hits[index]
    if (hit === undefined || hit.phrase.id === 'single') continue
    start = hit.last
    if (hit.phrase.id === 'pair') seconds.add(rules.seconds[hit.phrase.value] ?? '')
    else restrictions.add(rules.restrictions[hit.phrase.value] ?? '')
  }
  if (start === 0) return null
  for (let at = start; at < Math.min(start + REACH, reading.pieces.length); at += 1) {
    const key = reading.pieces[at]?.word.key ?? ''
    if (seconds.has(key))
      return rules.expletiveSeconds.has(key) && expletive(reading, first) ? null : { first, last: at + 1, core: at }
    if (restrictions.has(key) || clauses.nextBreak[at] === at) return null
  }
  return null
}

/** "avant que la situation ne soit plus grave": a trigger shortly before the first word. */
function expletive(reading: Reading, first: number): boolean {
  for (let at = first; at > Math.max(0, first - REACH); at -= 1) if (reading.before(at, KIND.expletive) !== undefined) return true
  return false
}

function singleAt(reading: Reading, first: number, hits: readonly Hit[], from: number): Cue | null {
  let longest: Hit | undefined
  for (let index = from; hits[index]?.first === first; index += 1) if (hits[index]?.phrase.id === 'single') longest = hits[index]
  if (longest === undefined) return null
  // "non-prolifération", "no-fly zone": part of a word.
  const next = reading.pieces[longest.last]
  return next?.gap === GAP.hyphen && longest.last === first + 1 ? null : { first, last: longest.last, core: first }
}
