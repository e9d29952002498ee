import { KIND } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

/** What a figure counts: `units` strongest first (an outcome, then the noun group, then the noun's stem). */
export interface FigureNoun {
  readonly units: readonly string[]
  /** Words of the strongest unit as written. */
  readonly noun: string
  /** Piece after the noun when it stands right after the number, else null. */
  readonly last: number | null
  /** What happened stands right after the number ("un mort"), and not after somebody ("un civil tué"). */
  readonly directOutcome: boolean
  /** Piece where the words of an outcome begin that stand before the number. */
  readonly outcomeFirst: number | null
}

/** What a language knows of counting. */
export interface NounContext {
  readonly stemAt: (offset: number) => string
  /** Noun groups that say what happened. */
  readonly outcomes: ReadonlySet<string>
  /** The word behind an unknown one may be the noun that the number counts. */
  readonly describedFirst: boolean
}

interface Found {
  readonly unit: string
  readonly noun: string
  readonly last: number | null
  readonly first?: number
}

/** How far to look: "12 soldats maliens du contingent ont été tués" is beyond it on purpose, nearer figures are surer. */
const AHEAD = 7
const BEHIND = 4

function wordAt(reading: Reading, first: number, last: number): string {
  return reading.span(first, last).text
}

/** Fates of the living, and noun groups of things: a drone that is shot down is no death, whatever the verb. */
const FATES: ReadonlySet<string> = new Set(['death', 'injured'])
const THINGS: ReadonlySet<string> = new Set([
  'drone',
  'aircraft',
  'helicopter',
  'missile',
  'tank',
  'vehicle',
  'truck',
  'ship',
  'house',
  'school',
  'hospital',
])

/** What happened, said just before: "killing at least 12 people", "a coûté la vie à 12 personnes". */
function outcomeBefore(reading: Reading, first: number, outcomes: ReadonlySet<string>): Found | null {
  let joined = false
  for (let at = first; at > first - BEHIND && at > 0; at -= 1) {
    const hit = reading.before(at, KIND.noun)
    // "12 000 déplacés et au moins 300 enfants": the fate of those that another number counts.
    if (hit !== undefined && joined && reading.isUsed(hit.first - 1)) return null
    if (hit !== undefined)
      return outcomes.has(hit.phrase.id)
        ? { unit: hit.phrase.id, noun: wordAt(reading, hit.first, hit.last), last: null, first: hit.first }
        : null
    const piece = reading.pieces[at - 1]
    const passes =
      piece?.type === 'word' &&
      (piece.word.stop || reading.before(at, KIND.boundBefore) !== undefined || reading.before(at, KIND.auxiliary) !== undefined)
    if (!passes) return null
    joined ||= reading.at(at - 1, KIND.joiner) !== undefined
  }
  return null
}

/** Finds what a number counts. `from` is the piece after the number, `first` the first piece of the figure with its bound. */
export function figureNoun(
  reading: Reading,
  first: number,
  from: number,
  { stemAt, outcomes, describedFirst }: NounContext,
): FigureNoun {
  let outcome: Found | null = null
  let group: Found | null = null
  let head: Found | null = null
  let described: Found | null = null
  let crossed = false
  let at = from
  while (at < from + AHEAD && outcome === null) {
    const piece = reading.pieces[at]
    if (piece === undefined || piece.type !== 'word' || reading.isUsed(at)) break
    const hit = reading.at(at, KIND.noun)
    const step = hit?.last ?? at + 1
    if (hit !== undefined) {
      // "مقتل 12 شخصا وإصابة 27": what stands before another number, behind a noun of our own, is what that one counts.
      if ((group ?? head) !== null && countsOnward(reading, hit.last)) break
      const adjacent = !crossed && head === null
      const found = {
        unit: hit.phrase.id,
        noun: wordAt(reading, hit.first, hit.last),
        last: adjacent || !crossed ? hit.last : null,
      }
      if (outcomes.has(hit.phrase.id)) outcome = found
      else if (crossed) break
      else group ??= found
    } else if (reading.at(at, KIND.linker) !== undefined && group === null && head === null) {
      // "40 millions de personnes"
    } else if (at === from && reading.at(at, KIND.further) !== undefined) {
      // "nine more soldiers"
    } else if (reading.at(at, KIND.auxiliary) !== undefined) crossed = true
    else if (piece.word.stop || startsNumber(reading, at)) break
    else if (group === null && head === null && !crossed) {
      const stem = stemAt(reading.base + piece.start)
      if (stem !== '') head = { unit: stem, noun: piece.word.raw, last: at + 1 }
    } else if (describedFirst && at === head?.last && described === null && group === null && !crossed) {
      // "две бежевые собаки": the dogs are counted, whatever they are like.
      const stem = stemAt(reading.base + piece.start)
      if (stem !== '') described = { unit: stem, noun: piece.word.raw, last: null }
    }
    at = step
  }
  outcome ??= outcomeBefore(reading, first, outcomes)
  if (outcome !== null && FATES.has(outcome.unit) && THINGS.has(group?.unit ?? '')) outcome = null
  const found = [outcome, group, head, group === null ? described : null].filter((each) => each !== null)
  const last = found.reduce<number | null>(
    (furthest, each) => (each.last !== null && (furthest === null || each.last > furthest) ? each.last : furthest),
    null,
  )
  return {
    units: [...new Set(found.map(({ unit }) => unit))],
    noun: found[0]?.noun ?? '',
    last,
    directOutcome: found.length === 1 && outcome !== null && outcome.last !== null,
    outcomeFirst: outcome?.first ?? null,
  }
}

/** True where a number begins, with or without its bound. */
function countsOnward(reading: Reading, at: number): boolean {
  const from = reading.at(at, KIND.boundBefore)?.last ?? at
  return reading.pieces[from]?.type === 'number' || startsNumber(reading, from)
}

function startsNumber(reading: Reading, at: number): boolean {
  return reading.at(at, KIND.number) !== undefined && reading.at(at, KIND.article) === undefined
}
