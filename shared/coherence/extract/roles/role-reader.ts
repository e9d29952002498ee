import type { Lexicon } from '../../model/lexicon.ts'
import type { RoleWords } from '../../model/role-words.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { clauseEnds, isContent } from '../wording/content-words.ts'
import { createPhraseFinder } from '../wording/phrase-finder.ts'
import type { WordingSide } from '../wording/wording-side.ts'

type Mark =
  | 'agent'
  | 'possessor'
  | 'target'
  | 'source'
  | 'place'
  | 'symmetric'
  | 'passive'
  | 'enjoys'
  | 'receives'
  | 'unsure'
  | 'auxiliaries'

/** Two names and who acts: the first (1), the second (-1), or nobody can tell (0). `words` carry the action. */
export interface Roles {
  readonly acts: 1 | -1 | 0
  readonly words: readonly Token[]
  /** The words that lead from one name to the other; none where the relation goes both ways or a clause ends between. */
  readonly link: readonly Token[]
  /** The first suffers in the place that the second names ("were hosted in Germany"): that nobody is named who acts proves nothing. */
  readonly placed?: true
}

/** Reads who acts upon whom, of two names that follow each other in a sentence. */
export type RoleReader = (side: WordingSide, first: Span, second: Span) => Roles

const NOBODY: Roles = { acts: 0, words: [], link: [] }
/** The action stands near its names. */
const REACH = 4
const MOST_BETWEEN = 12
/** Words of a passive at most: participle and adverbs. */
const SHORT_PASSIVE = 3
/** The dot after a number ("am 3. März") ends nothing. */
const CLAUSE_END = /(?<!\d)\.|[;:!?()«»“”"]/u
/** Where the verb ends the clause it may stand this far behind the names. */
const FAR = 10

const MARKS: readonly Exclude<
  keyof RoleWords,
  'cased' | 'verbBetween' | 'verbFirst' | 'possessorAfter' | 'agentAfter' | 'targetAfter'
>[] = ['unsure', 'symmetric', 'agent', 'possessor', 'target', 'source', 'place', 'passive', 'enjoys', 'receives', 'auxiliaries']

function follows(forms: readonly string[], { source }: WordingSide, { end }: Span): boolean {
  return forms.some((form) => source.startsWith(form, end))
}

/** Makes the reader of a language; without words for roles it can tell nothing. */
export function createRoleReader(lexicon: Lexicon): RoleReader {
  const { roles } = lexicon
  if (roles === undefined) return () => NOBODY
  // One word may mark several things ("to", "en"): each kind is looked for apart.
  const finders = new Map(
    MARKS.map((mark) => [
      mark,
      createPhraseFinder(
        lexicon,
        roles[mark].map((form) => [form, mark] as const),
      ),
    ]),
  )
  const has = (mark: Mark, tokens: readonly Token[], source: string): boolean =>
    (finders.get(mark)?.(tokens, source).length ?? 0) > 0

  /** The mark stands right before the second name. */
  const leads = (mark: Mark, between: readonly Token[], source: string): boolean => {
    const found = finders.get(mark)?.(between, source) ?? []
    return found.some(({ last }) => last === between.length)
  }

  /** What marks a name: the phrase of function words that leads to it. */
  const markOf = (side: WordingSide, before: readonly Token[], name: Span): Mark | null => {
    if (follows(roles.possessorAfter, side, name)) return 'possessor'
    if (follows(roles.agentAfter, side, name)) return 'agent'
    if (follows(roles.targetAfter, side, name)) return 'target'
    const from = before.findLastIndex(isContent)
    const leading = before.slice(from + 1)
    // Marks of several words may begin with a content word ("à l'encontre de").
    for (const [mark, words] of [
      ['agent', before.slice(-REACH)],
      ['target', before.slice(-REACH)],
      ['source', leading],
      ['possessor', leading],
    ] as const) {
      const found = finders.get(mark)?.(words, side.source) ?? []
      const last = found.at(-1)
      if (last !== undefined && words.slice(last.last).every((token) => token.stop && !has('symmetric', [token], side.source)))
        return mark
    }
    return null
  }

  /** The verb that leads to both names ("Am 3. März griff A B an"), or none of its own behind an auxiliary; null where none does. */
  const verbFirst = ({ source }: WordingSide, opening: readonly Token[]): readonly Token[] | null => {
    if (!roles.verbFirst) return null
    const leading = opening.slice(opening.findLastIndex(isContent) + 1)
    if (has('auxiliaries', leading, source)) return []
    const verb = opening.findLast(isContent)
    return verb === undefined || /\p{Lu}/u.test(source.charAt(verb.start)) ? null : [verb]
  }

  const rolesOf = (side: WordingSide, first: Span, second: Span): Omit<Roles, 'link'> => {
    const { tokens, source } = side
    const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start)
    const before = tokens.filter((token) => token.end <= first.start).slice(-REACH)
    const reach = roles.auxiliaries.length === 0 ? REACH : FAR
    const after = tokens.filter((token) => token.start >= second.end).slice(0, reach)
    if (between.length > MOST_BETWEEN || CLAUSE_END.test(source.slice(first.end, second.start))) return NOBODY
    if (has('symmetric', between, source) || has('unsure', between, source)) return NOBODY
    const opening = before.filter((token, index) => {
      const next = before[index + 1]
      return next === undefined ? true : !clauseEnds(side, token, next, true)
    })
    if (has('symmetric', opening, source)) return NOBODY
    const action = between.filter(isContent)
    // A clause set between commas has its own subject.
    const apart = source.slice(first.end, second.start).includes(',')
    const mine = markOf(side, before, first)
    const theirs = markOf(side, between, second)
    const enjoys = has('enjoys', between, source)
    if (enjoys || has('receives', between, source)) {
      // "A enjoys the full support of B": who acts is named behind, whatever leads to A.
      const from = theirs === 'source' || theirs === 'agent' || (enjoys && theirs === 'possessor')
      return from && !apart ? { acts: -1, words: [...before.filter(isContent), ...action, ...after.filter(isContent)] } : NOBODY
    }
    if (theirs === 'agent') {
      // "A was attacked by B", "A, attacked by B", "the attack on A by B"; in "A deplores the vote by B" A acts too.
      const trailing = between.slice(between.findLastIndex(isContent) + 1)
      const reduced = action.length === 1 && finders.get('agent')?.(trailing, source)[0]?.first === 0
      const passive = action.length <= SHORT_PASSIVE && !apart && has('passive', between, source)
      const suffers = mine !== null || action.length === 0 || reduced || passive
      const words = [...action, ...before.filter(isContent), ...after.filter(isContent)]
      return mine !== 'agent' && suffers ? { acts: -1, words } : NOBODY
    }
    if (action.length === 0) {
      // "A hat B angegriffen": the subject stands before the auxiliary, the verb behind the object.
      if (mine === null && theirs === null && has('auxiliaries', between, source))
        return { acts: 1, words: after.filter(isContent) }
      const verb = mine === null && theirs === null ? verbFirst(side, opening) : null
      if (verb !== null) return { acts: 1, words: [...verb, ...after.filter(isContent)] }
      // "the support of A for B", "le soutien à B de A": a noun of action before both names.
      const nouns = before.filter(isContent)
      if (nouns.length === 0) return NOBODY
      if ((mine === 'possessor' || mine === 'agent' || mine === 'source') && theirs === 'target') return { acts: 1, words: nouns }
      if (mine === 'target' && (theirs === 'possessor' || theirs === 'source')) return { acts: -1, words: nouns }
      if (mine === 'agent' && theirs === 'target') return { acts: 1, words: after.filter(isContent) }
      return NOBODY
    }
    if (mine === 'agent' && theirs === null && roles.agentAfter.length === 0) return NOBODY
    if (!roles.verbBetween) return mine === 'agent' && theirs === 'target' ? { acts: 1, words: [...action, ...after] } : NOBODY
    if (mine === 'target' || mine === 'source') return NOBODY
    // "A was attacked …": the subject of a passive without an agent only suffers, "in B" as elsewhere.
    if (has('passive', between, source)) {
      if (leads('place', between, source)) return { acts: 0, words: action, placed: true }
      if (theirs !== 'target') return { acts: 0, words: action }
    }
    return roles.cased && apart ? NOBODY : { acts: 1, words: action }
  }

  return (side, first, second) => {
    const { tokens, source } = side
    const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start)
    const cut = between.length > MOST_BETWEEN || CLAUSE_END.test(source.slice(first.end, second.start))
    const both = cut || has('symmetric', between, source)
    return { ...rolesOf(side, first, second), link: both ? [] : between.filter(isContent) }
  }
}
