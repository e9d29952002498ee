import { fuzzyEqual } from '../align/fuzzy-equal.ts'
import type { Modal, ModalHead } from '../extract/modality/modal.ts'
import { clauseEnds, isContent } from '../extract/wording/content-words.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { Span } from '../model/span.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import { declaredModality, type LevelRange } from './declared-modality.ts'
import type { Departure } from './departure.ts'
import { sameWord } from './same-word.ts'
import { wordingSides } from './wording-sides.ts'

/** A hedge that is only missing, or only added, is told of near copies alone: a sentence reworded more hedges in its own way. */
const NEAR_COPY = 0.75
/** Rungs that leave a thing open: dropped or added, they change what is promised ("may", "consider", "intend"; all but "confirmed"). */
const OPEN = { commitment: 2, certainty: 2 } as const
const SURE = 0.9
const LIKELY = 0.7
const ASSERTED = 'asserted'

interface Meeting {
  readonly modal: Modal
  readonly sure: boolean
}

/** "fournira" comes from "fournir", as "fournir" does; "rendr" from "rendre". */
function rootsMeet(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  return shorter.length >= 3 && longer.length - shorter.length <= 1 && longer.startsWith(shorter)
}

function sameHead(left: ModalHead, right: ModalHead): boolean {
  return sameWord(left.token, right.token) || rootsMeet(left.root, right.root) || fuzzyEqual(left.root, right.root)
}

/** Two modals speak of one verb when their likeliest words meet; of two less likely ones nothing follows. */
function meet(point: Modal, said: Modal): Meeting | null {
  if (point.family !== said.family) return null
  for (const [rank, mine] of point.heads.entries())
    for (const [other, theirs] of said.heads.entries()) {
      if (point.family === 'commitment' && rank > 0 && other > 0) continue
      if (sameHead(mine, theirs)) return { modal: said, sure: rank + other === 0 }
    }
  return null
}

function within({ min, max }: LevelRange, { level }: Modal): boolean {
  return level >= min && level <= max
}

/** The modal with the verb beside it: "pourrait fournir"; the verb alone when its ending says all. */
function verbGroup({ start, end, heads: [head] }: Modal, source: string): Span | null {
  if (head === undefined) return null
  if (head.token.start < end) return { start, end }
  return /^[\s'’]{1,2}$/u.test(source.slice(end, head.token.start)) ? { start, end: head.token.end } : null
}

interface Edit {
  readonly span: Span
  readonly pointSpan: Span
  readonly suggestion: string | null
}

/** What to replace and with what: the modal alone before the same form of the verb, else modal and verb together. */
function edit(
  point: Modal,
  said: Modal,
  sides: { readonly point: WordingSide; readonly said: WordingSide },
  ours: boolean,
): Edit {
  const approved = (span: Span): string => sides.point.source.slice(span.start, span.end)
  const [mine] = point.heads
  const [theirs] = said.heads
  const bare = { span: { start: said.start, end: said.end }, pointSpan: { start: point.start, end: point.end } }
  if (!ours) return { ...bare, suggestion: null }
  if (!point.inflected && !said.inflected && mine?.token.folded === theirs?.token.folded)
    return { ...bare, suggestion: approved(bare.pointSpan) }
  const span = verbGroup(said, sides.said.source)
  const pointSpan = verbGroup(point, sides.point.source)
  if (span === null || pointSpan === null) return { ...bare, suggestion: null }
  return { span, pointSpan, suggestion: approved(pointSpan) }
}

function reasonOf(family: Modal['family'], stronger: boolean): string {
  if (family === 'certainty') return stronger ? 'more-certain' : 'less-certain'
  return stronger ? 'stronger-commitment' : 'weaker-commitment'
}

/** Modals of one side without as many of the same rung on the other. */
function unanswered(here: readonly Modal[], there: readonly Modal[]): readonly Modal[] {
  const left = [...there]
  return here.filter((modal) => {
    const place = left.findIndex(({ family, act }) => family === modal.family && act === modal.act)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

/** The verb of a modal where the other side says it without any. */
function bareVerb(modal: Modal, side: WordingSide): Span | null {
  const [head] = modal.heads
  if (head === undefined) return null
  const place = side.tokens.findIndex((token) => isContent(token) && sameWord(token, head.token))
  const found = side.tokens[place]
  if (found === undefined) return null
  // With the function words and numbers that lead to it: "a fait 12 morts".
  let first = place
  while (first > 0) {
    const before = side.tokens[first - 1]
    const next = side.tokens[first]
    if (before === undefined || next === undefined || isContent(before) || clauseEnds(side, before, next, true)) break
    first -= 1
  }
  return { start: side.tokens[first]?.start ?? found.start, end: found.end }
}

function isHedge(modal: Modal): boolean {
  const denied = modal.family === 'commitment' && modal.negated
  return !modal.inflected && !denied && modal.level <= OPEN[modal.family]
}

/** Fires when the text promises or asserts the same thing more or less firmly than the approved sentence. */
export function commitmentShift({ alignment, wordsOf }: Comparison): readonly Departure[] {
  // Languages word promises differently: only a variant in the text's own language is compared.
  if (alignment.across) return []
  const words = wordsOf(alignment.language)
  const sides = wordingSides(alignment)
  const approved = words.modals(sides.point)
  const said = words.modals(sides.said)
  if (approved.length === 0 && said.length === 0) return []
  const departures: Departure[] = []
  const report = (
    family: Modal['family'],
    expected: string,
    actual: string,
    stronger: boolean,
    certainty: number,
    change: Edit,
  ) => {
    const { span, pointSpan, suggestion } = change
    const pointText = sides.point.source.slice(pointSpan.start, pointSpan.end)
    const text = sides.said.source.slice(span.start, span.end)
    departures.push({
      rule: 'commitment-shift',
      severity: 'warning',
      certainty,
      reasons: [reasonOf(family, stronger), 'same-verb'],
      ...span,
      pointSpan,
      slot: `${family}:${expected}`,
      expected,
      actual,
      cue: text,
      message: `The approved point says "${pointText}" (${expected}); the text says "${text}" (${actual}).`,
      suggestion,
    })
  }
  const speaksForItself = isOurVoice(sides.point, words) === isOurVoice(sides.said, words)
  const met = new Set<Modal>()
  for (const modal of approved) {
    const range = declaredModality(modal, approved, alignment, words.levelOf) ?? { min: modal.level, max: modal.level }
    const meetings = said.flatMap((other) => meet(modal, other) ?? [])
    for (const meeting of meetings) met.add(meeting.modal)
    if (meetings.some((meeting) => within(range, meeting.modal))) continue
    const [meeting] = meetings.toSorted((left, right) => Number(right.sure) - Number(left.sure))
    if (meeting === undefined || meeting.modal.negated !== modal.negated) continue
    const { modal: other, sure } = meeting
    const change = edit(modal, other, sides, speaksForItself)
    report(modal.family, modal.act, other.act, other.level > range.max, sure ? SURE : LIKELY, change)
  }
  if (departures.length > 0 || alignment.score < NEAR_COPY) return departures
  const reported = alignment.window.sentences.some((sentence) => sentence.reported.length > 0)
  if (reported || alignment.unit.sentence.reported.length > 0) return departures
  const onlyHere = (here: readonly Modal[], there: readonly Modal[], side: WordingSide, stronger: boolean): void => {
    const [hedge, ...others] = unanswered(here, there)
    if (hedge === undefined || others.length > 0 || unanswered(there, here).length > 0) return
    if (!isHedge(hedge) || met.has(hedge)) return
    const verb = bareVerb(hedge, side)
    if (verb === null) return
    const own = { start: hedge.start, end: hedge.end }
    const change = stronger ? { span: verb, pointSpan: own, suggestion: null } : { span: own, pointSpan: verb, suggestion: null }
    report(hedge.family, stronger ? hedge.act : ASSERTED, stronger ? ASSERTED : hedge.act, stronger, LIKELY, change)
  }
  onlyHere(approved, said, sides.said, true)
  onlyHere(said, approved, sides.point, false)
  return departures
}

function isOurVoice({ tokens }: WordingSide, words: RuleWords): boolean {
  return tokens.some(words.isFirstPerson)
}
