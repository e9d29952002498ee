import { fuzzyEqual } from '../align/fuzzy-equal.ts'
import type { Language } from '../../domain/language.ts'
import type { ActorMention } from '../model/mention.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Drift, DriftContext } from './drift.ts'
import type { Passage } from './passage.ts'

/** Spellings of a known name in a language, folded; none when the gazetteer has none. */
export type NamesOf = (id: string, language: Language) => readonly string[]

/** "European" may be any of several things. */
const REGION = 'region:'
/** What is known of names. `knows` tells the languages in which a name that is not found is not there. */
export interface KnownNames {
  readonly namesOf: NamesOf
  readonly knows: (language: Language) => boolean
}

const CHANGED_CERTAINTY = 0.8
const LOST_CERTAINTY = 0.4
const LEAST_WORDS = 2
const STEM = 4
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

function known({ type }: ActorMention): boolean {
  return type !== 'unknown'
}

function wordsOf(name: ActorMention): readonly string[] {
  return (name.text.match(WORDS) ?? []).map(foldWord)
}

function capital({ text }: ActorMention, rank: number): boolean {
  const word = (text.match(WORDS) ?? [])[rank] ?? ''
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

/** True when the passage says something that looks like a spelling of the name: an inflected form that no list holds. */
function looksSaid(id: string, passage: Passage, namesOf: NamesOf): boolean {
  const spellings = namesOf(id, passage.language)
  // Ideographs are words of one sign: a name is a run of them.
  const run = spellings.some((spelling) => IDEOGRAPH.test(spelling)) ? passage.tokens.map(({ folded }) => folded).join('') : ''
  if (run !== '' && spellings.some((spelling) => run.includes(spelling))) return true
  return passage.tokens.some(({ folded }) =>
    spellings.some(
      (spelling) => fuzzyEqual(folded, spelling) || (spelling.length >= STEM && folded.startsWith(spelling.slice(0, STEM))),
    ),
  )
}

/** True when another name says this one: the same, or for a country a part of it (its capital for its government). */
function saidBy(name: ActorMention, other: ActorMention): boolean {
  return other.id === name.id || (name.type === 'country' && other.within === name.id)
}

/** A name that keeps a part and changes another: "Amadou Diallo" told as "Amadou Diop". */
function partlyKept(name: ActorMention, candidates: readonly ActorMention[], passage: Passage): ActorMention | null {
  const mine = wordsOf(name)
  if (mine.length < LEAST_WORDS) return null
  const said = (word: string) => passage.tokens.some(({ folded }) => folded === word || fuzzyEqual(folded, word))
  if (mine.every(said)) return null
  return (
    candidates.find((other) => {
      const theirs = wordsOf(other)
      const changed = mine.flatMap((word, rank) => (theirs[rank] === word ? [] : [rank]))
      return (
        theirs.length === mine.length &&
        changed.length === 1 &&
        changed.every((rank) => capital(name, rank) && capital(other, rank))
      )
    }) ?? null
  )
}

/** True when the whole translation never names it, in a language in which we know its name. */
function isLost(actor: ActorMention, whole: Passage, { namesOf, knows }: KnownNames): boolean {
  if (actor.id.startsWith(REGION) || !knows(whole.language) || namesOf(actor.id, whole.language).length === 0) return false
  return !whole.actors.some((other) => saidBy(actor, other)) && !looksSaid(actor.id, whole, namesOf)
}

/** Names of the source that the translation lost or changed. */
export function nameDrifts(context: DriftContext<Passage>, names: KnownNames): readonly Drift[] {
  const { namesOf } = names
  const { source, target, sourceAround, targetAround, targetWhole } = context
  const seen = new Set<string>()
  const missing = source.actors.filter((actor) => {
    if (!known(actor) || seen.has(actor.id)) return false
    seen.add(actor.id)
    if (targetAround.actors.some((other) => saidBy(actor, other))) return false
    return !looksSaid(actor.id, targetAround, namesOf)
  })
  const strange = target.actors.filter(
    (actor) =>
      known(actor) && !sourceAround.actors.some((other) => saidBy(actor, other)) && !looksSaid(actor.id, sourceAround, namesOf),
  )
  const drifts = missing.flatMap((actor): readonly Drift[] => {
    const other = strange.find(({ type }) => type === actor.type)
    if (other === undefined && !isLost(actor, targetWhole, names)) return []
    const sourceSpan = { start: actor.start, end: actor.end }
    const span = other ?? target
    return [
      {
        kind: 'name',
        change: other === undefined ? 'lost' : 'changed',
        sourceSpan,
        span: { start: span.start, end: span.end },
        expected: actor.id,
        actual: other?.id ?? 'absent',
        certainty: other === undefined ? LOST_CERTAINTY : CHANGED_CERTAINTY,
      },
    ]
  })
  const unknown = target.actors.filter((actor) => !known(actor))
  const persons = source.actors
    .filter((actor) => !known(actor))
    .flatMap((name): readonly Drift[] => {
      const other = partlyKept(name, unknown, targetAround)
      if (other === null) return []
      return [
        {
          kind: 'name',
          change: 'changed',
          sourceSpan: { start: name.start, end: name.end },
          span: { start: other.start, end: other.end },
          expected: name.text,
          actual: other.text,
          certainty: CHANGED_CERTAINTY,
        },
      ]
    })
  return [...drifts, ...persons]
}
