import type { Gazetteer, Lexicon } from '../../model/lexicon.ts'
import { negationCues } from '../negation/negation-cues.ts'
import { actorCasing } from './actor-casing.ts'
import { cutPhrase } from './cut-phrase.ts'
import { KIND } from './phrase.ts'
import type { Kind, Phrase } from './phrase.ts'
import { addPhrase, createTrie } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'

/** Abbreviations of up to three signs mean what their capitals say: "M" a million, "m" a metre, "A$" no "a $5". */
const SHORT = /^[\p{L}$]{1,3}$/u
/** Scripts with capitals; elsewhere a short spelling needs no casing. */
const CASED = /[\p{Lu}\p{Ll}]/u

const NO_WORDS: ReadonlySet<string> = new Set()
const ACCENTED_LETTER = /(?<![\p{L}\p{N}])(?![a-z])\p{L}(?![\p{L}\p{N}])/iu

/** Places of the words that are one letter with an accent, or whose letters without it are a word of `bare` ("né", "ne"). */
function accentedWords(spelling: string, words: readonly string[], bare: ReadonlySet<string>): readonly number[] {
  if (bare.size === 0 && !ACCENTED_LETTER.test(spelling)) return []
  return spelling.split(/[\s'’.-]+/u).flatMap((word, place) => {
    const folded = words[place] ?? ''
    return word !== folded && ((word.length === 1 && folded.length === 1) || bare.has(folded)) ? [place] : []
  })
}

/** "metà" is a half, "meta" a goal; "duplicó" doubled, "duplico" I double. */
function lastLetterAccented(spelling: string, words: readonly string[]): readonly number[] {
  return spelling.split(/[\s'’.-]+/u).flatMap((word, place) => {
    const folded = words[place]
    return folded !== undefined && folded.length === word.length && word.toLowerCase().at(-1) !== folded.at(-1) ? [place] : []
  })
}

/** Stands in a form for whatever words come between its parts: separable verbs ("ruft … auf"). */
const GAP = ' … '

type Add = (kind: Kind, spelling: string, value: number, id: string, casing?: Phrase['casing'], tail?: string) => void

const shortCasing = (spelling: string): Phrase['casing'] => (SHORT.test(spelling) && CASED.test(spelling) ? 'exact' : undefined)

function addNumbers({ numbers }: Lexicon, add: Add): void {
  for (const [word, value] of Object.entries(numbers.words)) add(KIND.number, word, value, '')
  for (const [word, value] of Object.entries(numbers.scales)) add(KIND.scale, word, value, '', shortCasing(word))
  for (const [word, value] of Object.entries(numbers.collectives ?? {})) add(KIND.collective, word, value, '')
  for (const [word, value] of Object.entries(numbers.vague ?? {})) add(KIND.vague, word, value, '')
  for (const [word, value] of Object.entries(numbers.fractions ?? {})) add(KIND.fraction, word, value, '')
  const bounds = ['at-least', 'at-most', 'about'] as const
  for (const bound of bounds) {
    for (const word of numbers.bounds[bound]) add(KIND.boundBefore, word, 0, bound)
    for (const word of numbers.boundsAfter?.[bound] ?? []) add(KIND.boundAfter, word, 0, bound)
  }
  for (const word of numbers.leaning?.over ?? []) add(KIND.boundBefore, word, 1, 'about')
  for (const word of numbers.leaning?.under ?? []) add(KIND.boundBefore, word, -1, 'about')
  for (const [word, rank] of Object.entries(numbers.ordinals ?? {})) add(KIND.ordinal, word, rank, '')
  const middles = new Map<string, string[]>()
  for (const [open, middle] of numbers.ranges) {
    if (open !== '') add(KIND.rangeOpen, open, 0, open)
    middles.set(middle, [...(middles.get(middle) ?? []), open])
  }
  for (const [middle, opens] of middles) add(KIND.rangeMiddle, middle, opens.includes('') ? 1 : 0, opens.join('|'))
}

/** "MEUR", "kUSD": a scale stuck to a currency code. */
function addScaledCodes({ numbers, units }: Lexicon, add: Add): void {
  const scales = Object.entries(numbers.scales).filter(([word]) => SHORT.test(word))
  for (const unit of Object.keys(units)) {
    if (!/^[A-Z]{3}$/.test(unit)) continue
    for (const [scale, factor] of scales) add(KIND.unit, `${scale}${unit}`, factor, unit, 'exact')
  }
}

/** Number words that are written together with a unit: up to a month's days, and tens. */
const ATTACHED_UP_TO = 31
const TENS_UP_TO = 90

/** "dreijährige", "zehntägiger": a number and its unit in one word. */
function addAttached({ numbers, attached }: Lexicon, add: Add): void {
  const units = Object.entries(attached ?? {})
  if (units.length === 0) return
  for (const [word, value] of Object.entries(numbers.words)) {
    const counts = Number.isInteger(value) && value > 0 && (value <= ATTACHED_UP_TO || (value <= TENS_UP_TO && value % 10 === 0))
    if (!counts || word.includes(' ') || numbers.articles?.includes(word) === true) continue
    for (const [unit, endings] of units)
      for (const ending of endings) {
        add(KIND.number, `${word}${ending}`, value, '')
        add(KIND.unit, `${word}${ending}`, 1, unit)
      }
  }
}

function addUnits({ units, scaledUnits, nounGroups }: Lexicon, add: Add): void {
  for (const [unit, spellings] of Object.entries(scaledUnits ?? {}))
    for (const spelling of spellings) add(KIND.scaledUnit, spelling, 1, unit)
  for (const [unit, spellings] of Object.entries(units))
    for (const spelling of spellings) add(KIND.unit, spelling, 1, unit, shortCasing(spelling))
  for (const [group, spellings] of Object.entries(nounGroups))
    for (const spelling of spellings) add(KIND.noun, spelling, 0, group)
}

function addDates({ dates }: Lexicon, add: Add): void {
  const ambiguous = new Set(dates.ambiguous)
  for (const [word, month] of Object.entries(dates.months)) {
    add(KIND.month, word, month, ambiguous.has(word) ? 'ambiguous' : '', ambiguous.has(word) ? 'exact' : undefined)
    // "LE 3 MARS 2026": a headline in capitals.
    if (ambiguous.has(word)) add(KIND.month, word, month, 'ambiguous', 'upper')
  }
  for (const [word, day] of Object.entries(dates.weekdays))
    add(KIND.weekday, word, day, '', ambiguous.has(word) ? 'exact' : undefined)
  for (const [word, offset] of Object.entries(dates.relative)) add(KIND.relative, word, offset, '')
  for (const [word, day] of Object.entries(dates.ordinals)) add(KIND.dayOrdinal, word, day, '')
  for (const [word, day] of Object.entries(dates.dayWords ?? {})) add(KIND.dayWord, word, day, '')
  for (const [word, code] of Object.entries(dates.subyears ?? {}))
    add(KIND.month, word, code, ambiguous.has(word) ? 'ambiguous' : '', ambiguous.has(word) ? 'exact' : undefined)
  for (const [word, year] of Object.entries(dates.decades?.words ?? {})) add(KIND.decadeWord, word, year, '')
  for (const word of dates.decades?.before ?? []) add(KIND.decadeBefore, word, 0, '')
  for (const word of dates.decades?.endings ?? []) add(KIND.decadeEnding, word, 0, '')
  for (const word of dates.centuries?.words ?? []) add(KIND.century, word, 0, '')
  for (const [word, rank] of Object.entries(dates.centuries?.ranks ?? {})) add(KIND.centuryRank, word, rank, '')
  for (const [part, spellings] of Object.entries(dates.parts ?? {}))
    for (const spelling of spellings) add(KIND.datePart, spelling, 0, part)
  for (const [word, sense] of Object.entries(dates.direction ?? {})) add(KIND.direction, word, sense, '')
  for (const [period, spellings] of Object.entries(dates.periods ?? {}))
    for (const spelling of spellings) add(KIND.period, spelling, 0, period)
  for (const [role, spellings] of Object.entries(dates.distance ?? {}))
    for (const spelling of spellings) add(KIND.distance, spelling, role.startsWith('ago') ? -1 : 1, role)
  for (const word of dates.limits?.by ?? []) add(KIND.limit, word, 0, 'by')
  for (const word of dates.limits?.from ?? []) add(KIND.limit, word, 0, 'from')
}

/** One phrase for each first word of a cue: `value` is its rank among `negationCues`. */
function addNegation({ negation }: Lexicon, add: Add): void {
  negationCues(negation).forEach(({ first }, index) => add(KIND.negation, first, index, ''))
}

function addStance(lexicon: Lexicon, add: Add): void {
  for (const [family, rungs] of Object.entries(lexicon.stance))
    rungs.forEach(({ act, forms }, level) =>
      forms.forEach((form) => {
        const [head = '', tail] = form.split(GAP)
        add(KIND.stance, head, level, `${family} ${act}`, undefined, tail)
      }),
    )
  lexicon.intensifiers?.forEach(({ forms }, index) => forms.forEach((form) => add(KIND.intensifier, form, index, '')))
}

function addWordLists(lexicon: Lexicon, add: Add): void {
  const { numbers, dates, negation } = lexicon
  const lists: readonly (readonly [Kind, readonly string[] | undefined])[] = [
    [KIND.joiner, numbers.joiners],
    [KIND.linker, numbers.linkers],
    [KIND.idiom, numbers.idioms],
    [KIND.clockBefore, numbers.clock?.before],
    [KIND.clockUnit, numbers.clock?.units.filter((unit) => numbers.clock?.afternoon?.includes(unit) !== true)],
    [KIND.reference, numbers.references],
    [KIND.auxiliary, numbers.auxiliaries],
    [KIND.article, numbers.articles],
    [KIND.change, numbers.changes],
    [KIND.span, numbers.spans],
    [KIND.both, numbers.both],
    [KIND.further, numbers.further],
    [KIND.half, numbers.halves],
    [KIND.era, dates.eras],
    [KIND.anchored, dates.anchored],
    [KIND.ordinalEnding, numbers.ordinalEndings],
    [KIND.ordinalOpening, numbers.ordinalOpenings],
    [KIND.monthContext, dates.monthContexts],
    [KIND.dayLinker, dates.dayLinkers],
    [KIND.rangeWord, dates.rangeWords],
    [KIND.negationException, negation.exceptions],
    [KIND.clauseBreak, negation.clauseBreaks],
    [KIND.expletive, negation.expletives?.triggers],
    [KIND.carrier, negation.carriers],
    [KIND.stanceException, lexicon.stanceExceptions],
    [KIND.reporting, lexicon.reporting],
    [KIND.according, lexicon.according],
    [KIND.accordingException, lexicon.accordingExceptions],
    [KIND.countedBy, lexicon.countedBy],
    [KIND.firstPerson, lexicon.firstPerson],
    [KIND.title, lexicon.titles],
    [KIND.particle, lexicon.nameParticles],
  ]
  for (const [kind, spellings] of lists) for (const spelling of spellings ?? []) add(kind, spelling, 0, '')
  for (const unit of numbers.clock?.afternoon ?? []) add(KIND.clockUnit, unit, 0, 'afternoon')
}

/** Puts everything a lexicon and the gazetteer know into one trie, so that a sentence is walked once. */
export function compilePhrases(lexicon: Lexicon, gazetteer: Gazetteer): PhraseTrie {
  const trie = createTrie()
  const plain = new Set(lexicon.stopwords)
  const add: Add = (kind, spelling, value, id, casing, tail) => {
    const words = cutPhrase(spelling)
    const accented =
      kind === KIND.fraction
        ? lastLetterAccented(spelling, words)
        : accentedWords(spelling, words, kind === KIND.negation ? plain : NO_WORDS)
    addPhrase(trie, words, {
      kind,
      value,
      id,
      spelling,
      ...(casing === undefined ? {} : { casing }),
      ...(accented.length === 0 ? {} : { accented }),
      ...(tail === undefined ? {} : { tail: cutPhrase(tail) }),
    })
  }
  addNumbers(lexicon, add)
  addUnits(lexicon, add)
  addScaledCodes(lexicon, add)
  addAttached(lexicon, add)
  addDates(lexicon, add)
  addNegation(lexicon, add)
  addStance(lexicon, add)
  addWordLists(lexicon, add)
  gazetteer.entries.forEach((entry, index) => {
    const names = new Set([...(entry.names['*'] ?? []), ...(entry.names[lexicon.language] ?? [])])
    for (const name of names) add(KIND.actor, name, index, entry.id, actorCasing(name))
  })
  return trie
}
