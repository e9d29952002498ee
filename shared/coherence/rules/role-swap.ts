import type { Alignment } from '../align/alignment.ts'
import { compareActors } from '../align/compare-actors.ts'
import { ourMentions } from '../align/our-mentions.ts'
import type { Roles } from '../extract/roles/role-reader.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { ActorMention } from '../model/mention.ts'
import { contains } from '../text/contains.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { sameWord } from './same-word.ts'

/** A sentence with more names than this tells of too much to be sure who acts on whom. */
const MOST_NAMES = 5
const SURE_ALIGNMENT = 0.6
const CERTAINTY = 0.8

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
  rolesOf: (side: WordingSide, first: ActorMention, second: ActorMention) => Roles,
): readonly Couple[] {
  const names = namesOnce(actors)
  if (names.length < 2 || actors.length > MOST_NAMES) return []
  return names.flatMap((first, index) =>
    names.slice(index + 1).flatMap((second): readonly Couple[] => {
      const roles = rolesOf(side, first, second)
      // Other names are no action.
      const words = roles.words.filter((token) => !actors.some((actor) => contains(actor, token)))
      return roles.acts === 0 || words.length === 0 ? [] : [{ side, first, second, roles: { acts: roles.acts, words } }]
    }),
  )
}

function agentOf({ first, second, roles }: Couple): ActorMention {
  return roles.acts > 0 ? first : second
}

function patientOf({ first, second, roles }: Couple): ActorMention {
  return roles.acts > 0 ? second : first
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
      words.rolesOf,
    ),
  )
  const departures: Departure[] = []
  for (const point of approved) {
    const swapped = said.find(
      (other) =>
        agentOf(other).id === patientOf(point).id &&
        patientOf(other).id === agentOf(point).id &&
        point.roles.words.some((word) => other.roles.words.some((theirs) => sameWord(word, theirs))) &&
        !(words.casesTellRoles && point.roles.acts === other.roles.acts && formsKept(point, other)),
    )
    if (swapped === undefined || departures.some((known) => known.start < swapped.second.end && swapped.first.start < known.end))
      continue
    const span = { start: swapped.first.start, end: swapped.second.end }
    const pointSpan = { start: point.first.start, end: point.second.end }
    const expected = `${agentOf(point).id} > ${patientOf(point).id}`
    const actual = `${agentOf(swapped).id} > ${patientOf(swapped).id}`
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
      message: `In the approved point ${agentOf(point).text} acts upon ${patientOf(point).text}; in the text it is the reverse.`,
      suggestion: point.roles.acts === swapped.roles.acts ? unit.statement.slice(pointSpan.start, pointSpan.end) : null,
    })
  }
  return departures
}
