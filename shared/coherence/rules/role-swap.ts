import type { Alignment } from '../align/alignment.ts'
import { compareActors } from '../align/compare-actors.ts'
import { ourMentions } from '../align/our-mentions.ts'
import type { Roles } from '../extract/roles/role-reader.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { ActorMention, Mention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { contains } from '../text/contains.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { sameWord } from './same-word.ts'

/** A sentence with more names than this tells of too much to be sure who acts on whom. */
const MOST_NAMES = 5
const SURE_ALIGNMENT = 0.6
const CERTAINTY = 0.8
/** So many words in the same order between two names prove that the names alone changed places. */
const LEAST_LINK = 2

function isValue({ kind }: Mention): boolean {
  return kind === 'figure' || kind === 'date'
}

/** Two names of one sentence, in its order, with who acts upon whom. */
interface Couple {
  readonly side: WordingSide
  readonly first: ActorMention
  readonly second: ActorMention
  readonly roles: Roles
}

/** Names that a sentence says once each: of a name said twice nobody knows which is meant. */
function namesOnce(actors: readonly ActorMention[]): readonly ActorMention[] {
  return actors.filter((actor) => actors.every((other) => other === actor || compareActors(actor, other) === 'different'))
}

function couplesOf(
  side: WordingSide,
  actors: readonly ActorMention[],
  values: readonly Span[],
  rolesOf: (side: WordingSide, first: ActorMention, second: ActorMention) => Roles,
): readonly Couple[] {
  const names = namesOnce(actors)
  if (names.length < 2 || actors.length > MOST_NAMES) return []
  const ofName = (token: Token): boolean => actors.some((actor) => contains(actor, token))
  return names.flatMap((first, index) =>
    names.slice(index + 1).flatMap((second): readonly Couple[] => {
      const roles = rolesOf(side, first, second)
      // Other names are no action, and neither are sums and days: who "provides 25 million to" and who "receives 25 million from" do two things.
      const words = roles.words.filter((token) => !ofName(token) && !values.some((value) => contains(value, token)))
      const link = roles.link.filter((token) => !ofName(token))
      const acts = words.length === 0 ? 0 : roles.acts
      const placed = roles.placed === true ? { placed: roles.placed } : {}
      const told = acts !== 0 || link.length >= (roles.placed === true ? 1 : LEAST_LINK)
      return told ? [{ side, first, second, roles: { acts, words, link, ...placed } }] : []
    }),
  )
}

function agentOf({ first, second, roles }: Couple): ActorMention {
  return roles.acts < 0 ? second : first
}

function patientOf({ first, second, roles }: Couple): ActorMention {
  return roles.acts < 0 ? first : second
}

/** In languages with cases a name keeps its role as long as it keeps its form, wherever it stands. */
function formsKept(point: Couple, said: Couple): boolean {
  return [point.first, point.second].some((actor) => {
    const other = said.first.id === actor.id ? said.first : said.second
    return foldWord(other.text) === foldWord(actor.text)
  })
}

/** True when the text says the approved words from the first name to the last as they stand: nobody changed places. */
function sameOrder({ unit, window, text }: Alignment): boolean {
  const approved = unit.sentence.mentions.filter((mention) => mention.kind === 'actor')
  const [first] = approved
  const last = approved.at(-1)
  const [said] = window.actors
  if (first === undefined || last === undefined || said === undefined) return false
  return text.startsWith(unit.statement.slice(first.start, last.end), said.start)
}

/** The same words lead from one name to the other, and the names changed places: whoever acts, it is the other one now. */
function mirrored(point: Couple, said: Couple): boolean {
  const { link } = point.roles
  if (said.first.id !== point.second.id || said.second.id !== point.first.id) return false
  const least = point.roles.placed === true && said.roles.placed === true ? 1 : LEAST_LINK
  if (link.length < least || link.length !== said.roles.link.length) return false
  return link.every((word, at) => {
    const other = said.roles.link[at]
    return other !== undefined && sameWord(word, other)
  })
}

/** Who acted is acted upon, by the same action. */
function reversed(point: Couple, said: Couple): boolean {
  if (point.roles.acts === 0 || said.roles.acts === 0) return false
  if (agentOf(said).id !== patientOf(point).id || patientOf(said).id !== agentOf(point).id) return false
  return point.roles.words.some((word) => said.roles.words.some((theirs) => sameWord(word, theirs)))
}

/** Fires when two names of the approved sentence are exchanged: who acted is acted upon, by the same action. */
export function roleSwap({ alignment, actors, wordsOf }: Comparison): readonly Departure[] {
  if (alignment.across || alignment.score < SURE_ALIGNMENT || actors.pairs.length < 2) return []
  const { unit, window, text } = alignment
  if (sameOrder(alignment)) return []
  const words = wordsOf(alignment.language)
  const approvedActors = unit.sentence.mentions.filter((mention) => mention.kind === 'actor')
  const approved = couplesOf(
    { source: unit.statement, tokens: unit.sentence.tokens, negations: [] },
    approvedActors,
    unit.sentence.mentions.filter(isValue),
    words.rolesOf,
  )
  if (approved.length === 0) return []
  const said = window.sentences.flatMap((sentence) =>
    couplesOf(
      { source: text, tokens: ourMentions(alignment, sentence.tokens), negations: [] },
      ourMentions(
        alignment,
        sentence.mentions.filter((mention) => mention.kind === 'actor'),
      ),
      sentence.mentions.filter(isValue),
      words.rolesOf,
    ),
  )
  const departures: Departure[] = []
  for (const point of approved) {
    const swapped = said.find(
      (other) =>
        (reversed(point, other) || mirrored(point, other)) &&
        !(words.casesTellRoles && point.roles.acts === other.roles.acts && formsKept(point, other)),
    )
    if (swapped === undefined || departures.some((known) => known.start < swapped.second.end && swapped.first.start < known.end))
      continue
    const span = { start: swapped.first.start, end: swapped.second.end }
    const pointSpan = { start: point.first.start, end: point.second.end }
    const [agent, patient] = reversed(point, swapped) ? [agentOf(point), patientOf(point)] : [point.first, point.second]
    const expected = `${agent.id} > ${patient.id}`
    const actual = `${patient.id} > ${agent.id}`
    departures.push({
      rule: 'role-swap',
      severity: 'error',
      certainty: CERTAINTY,
      reasons: ['roles-reversed', 'same-action'],
      ...span,
      pointSpan,
      slot: `role:${expected}`,
      expected,
      actual,
      cue: text.slice(span.start, span.end),
      message: `The approved point says "${unit.statement.slice(pointSpan.start, pointSpan.end)}"; in the text ${agent.text} and ${patient.text} are exchanged.`,
      suggestion: point.roles.acts === swapped.roles.acts ? unit.statement.slice(pointSpan.start, pointSpan.end) : null,
    })
  }
  return departures
}
