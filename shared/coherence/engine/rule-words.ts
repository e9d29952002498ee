import type { Token } from '../model/sentence.ts'
import type { StanceFamily } from '../../domain/slot.ts'
import { createModalReader } from '../extract/modality/modal-reader.ts'
import { createQuantityReader } from '../extract/quantifiers/quantity-reader.ts'
import { createRoleReader } from '../extract/roles/role-reader.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { RuleWords } from '../rules/comparison.ts'
import { foldWord } from '../text/fold-word.ts'
import { createNameOpenings } from './name-openings.ts'

const DIGITS = /^\d{1,9}$/
const CUE_BREAK = /[\s']+/

/** Words that negate by themselves or open a cue in two parts, without those that mean another thing as often ("plus", "point"). */
function negatingWords(lexicon: Lexicon | undefined): ReadonlySet<string> {
  const doubtful = new Set((lexicon?.negation.expletives?.seconds ?? []).map(foldWord))
  const words = (lexicon?.negation.cues ?? []).flatMap((cue) => cue.map(foldWord))
  return new Set(words.filter((word) => !CUE_BREAK.test(word) && !doubtful.has(word)))
}

/** A word may be in several pairs: "permet" is no "interdit" and no "empêche". */
type Antonym = { readonly pair: number; readonly side: 0 | 1 }

/** An approved sentence is read once, however many texts relay it. */
function readOnce<Side extends object, Read>(read: (side: Side) => Read): (side: Side) => Read {
  const known = new WeakMap<Side, { readonly read: Read }>()
  return (side) => {
    const kept = known.get(side)
    if (kept !== undefined) return kept.read
    const result = read(side)
    known.set(side, { read: result })
    return result
  }
}

/** Every act that intensifiers make of another, in one step or several. */
function createRaises({ intensifiers = [] }: Pick<Lexicon, 'intensifiers'>): RuleWords['raises'] {
  const steps = new Map<string, Set<string>>()
  for (const { family, raises } of intensifiers)
    for (const [from, to] of Object.entries(raises)) {
      const known = steps.get(`${family}:${from}`)
      if (known === undefined) steps.set(`${family}:${from}`, new Set([to]))
      else known.add(to)
    }
  const reaches = (family: StanceFamily, from: string, to: string, seen: ReadonlySet<string>): boolean =>
    [...(steps.get(`${family}:${from}`) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(family, next, to, new Set([...seen, next]))),
    )
  return (family, from, to) => reaches(family, from, to, new Set([from]))
}

type Sides = ReadonlyMap<string, readonly Antonym[]>

function sidesOf(pairs: Lexicon['negation']['antonyms'] = []): Sides {
  const found = new Map<string, readonly Antonym[]>()
  for (const [pair, sides] of pairs.entries())
    for (const side of [0, 1] as const)
      for (const form of sides[side].map(foldWord)) found.set(form, [...(found.get(form) ?? []), { pair, side }])
  return found
}

function areOnTwoSides(sides: Sides, left: Token, right: Token): boolean {
  const theirs = sides.get(right.folded)
  return (
    sides.get(left.folded)?.some((mine) => theirs?.some(({ pair, side }) => pair === mine.pair && side !== mine.side)) === true
  )
}

/** Compiles the words that rules look up from a lexicon; without one nothing has an antonym or another form. */
export function createRuleWords(lexicon: Lexicon | undefined): RuleWords {
  const antonyms = sidesOf(lexicon?.negation.antonyms)
  const attitudes = sidesOf(lexicon?.negation.attitudes)
  const cues = new Set((lexicon?.negation.cues ?? []).flatMap((cue) => cue.flatMap((words) => foldWord(words).split(CUE_BREAK))))
  const negating = negatingWords(lexicon)
  const implied = new Set((lexicon?.negation.implied ?? []).map(foldWord))
  const privatives = new Set((lexicon?.negation.privatives ?? []).map(foldWord))
  const titles = new Set([...(lexicon?.titles ?? []), ...(lexicon?.stopwords ?? [])].map(foldWord))
  const numbers = new Map(Object.entries(lexicon?.numbers.words ?? {}).map(([word, value]) => [foldWord(word), value]))
  const firstPerson = new Set((lexicon?.firstPerson ?? []).map(foldWord))
  const intensifying = new Set((lexicon?.intensifiers ?? []).flatMap(({ forms }) => forms.map(foldWord)))
  const forms = new Map<string, readonly string[]>()
  for (const [family, rungs] of Object.entries(lexicon?.stance ?? {}))
    for (const rung of rungs) forms.set(`${family}:${rung.act}`, rung.forms)
  return {
    antonymOf: (token) => (antonyms.get(token.folded) ?? attitudes.get(token.folded))?.[0] ?? null,
    areOpposite: (left, right) => areOnTwoSides(antonyms, left, right),
    areOpposed: (left, right) => areOnTwoSides(attitudes, left, right),
    isCue: (token) => cues.has(token.folded),
    negates: (token) => negating.has(token.folded),
    impliesNo: (token) => implied.has(token.folded),
    isPrivative: (cue) => privatives.has(foldWord(cue)),
    isFirstPerson: (token) => firstPerson.has(token.folded),
    formsOf: (family: StanceFamily, act) => forms.get(`${family}:${act}`) ?? [],
    raises: createRaises(lexicon ?? {}),
    intensifies: (token) => intensifying.has(token.folded),
    levelOf: (family, act) => (lexicon?.stance[family] ?? []).findIndex((rung) => rung.act === act),
    modals: lexicon === undefined ? () => [] : readOnce(createModalReader(lexicon)),
    quantities:
      lexicon === undefined
        ? () => ({ quantities: [], exceptions: [], restricted: false })
        : readOnce(createQuantityReader(lexicon)),
    rolesOf: lexicon === undefined ? () => ({ acts: 0, words: [], link: [] }) : createRoleReader(lexicon),
    casesTellRoles: lexicon?.roles?.cased === true,
    nounsHaveCapitals: lexicon?.capitalisedNouns === true,
    numberOf: (folded) => (DIGITS.test(folded) ? Number(folded) : (numbers.get(folded) ?? null)),
    openingOf: createNameOpenings(lexicon ?? {}),
    isTitle: (word) => titles.has(foldWord(word)),
  }
}
