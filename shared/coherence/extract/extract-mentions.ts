import { sortInPlace } from '../../lib/sort-in-place.ts'
import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { foldWord } from '../text/fold-word.ts'
import { extractActors } from './actors/extract-actors.ts'
import { extractNames } from './actors/extract-names.ts'
import { extractDates } from './dates/extract-dates.ts'
import type { Extractor } from './extractor.ts'
import { extractFigures } from './figures/extract-figures.ts'
import { createEndingTest } from './negation/ending-test.ts'
import { createNegationFinder } from './negation/extract-negations.ts'
import { compilePhrases } from './phrases/compile-phrases.ts'
import { Reading } from './phrases/reading.ts'
import { createAffixFinder } from './pieces/affix-finder.ts'
import { scanPieces } from './pieces/scan-pieces.ts'
import { createWordStore } from './pieces/word-store.ts'
import { extractQuotes } from './quotes/extract-quotes.ts'
import { createStanceFinder } from './stance/extract-stances.ts'

/** The token that begins at an offset: tokens are in order, so the search halves. */
function stemAt(tokens: readonly Token[], offset: number): string {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token === undefined) return ''
    if (token.start === offset) return token.stop ? '' : token.stem
    if (token.start < offset) low = middle + 1
    else high = middle - 1
  }
  return ''
}

function byPlace(left: Mention, right: Mention): number {
  return left.start - right.start || left.end - right.end
}

/**
 * Compiles a lexicon and the gazetteer into an extractor. Compiling takes some milliseconds, a sentence about a microsecond
 * a word; the extractor keeps a memory of spellings and nothing else, so equal sentences give equal extractions.
 */
export function createExtractor(lexicon: Lexicon, gazetteer: Gazetteer): Extractor {
  const trie = compilePhrases(lexicon, gazetteer)
  const findAffixed = createAffixFinder(trie.vocabulary, lexicon.affixes)
  const wordOf = createWordStore(trie, new Set(lexicon.stopwords.map(foldWord)), findAffixed, createEndingTest(lexicon))
  const style = { decimal: lexicon.numbers.decimal, groups: new Set(lexicon.numbers.groups) }
  const outcomes = new Set(lexicon.outcomeGroups)
  const describedFirst = lexicon.describedFirst ?? false
  const sharing = new Map(Object.entries(lexicon.sharedSpellings ?? {}))
  // Where what is denied stands before its cue, the verb closes the sentence (Turkish, Japanese).
  const verbLast = lexicon.negation.follows ?? false
  const findNegations = createNegationFinder(lexicon)
  const findStances = createStanceFinder(lexicon)

  return ({ text, start, tokens }, { now }) => {
    const reading = new Reading(text, start, scanPieces(text, style, wordOf))
    const quotes = extractQuotes(reading, verbLast)
    const dates = extractDates(reading, lexicon.dates, now)
    const figures = extractFigures(reading, { stemAt: (offset) => stemAt(tokens, offset), outcomes, sharing, describedFirst })
    const actors = extractActors(reading, gazetteer.entries)
    const negations = findNegations(reading)
    const stances = findStances(reading, negations.negated)
    const names = lexicon.capitalisedNouns === true ? [] : extractNames(reading)
    const mentions: Mention[] = [...dates, ...figures, ...actors, ...names, ...negations.mentions, ...stances, ...quotes.mentions]
    sortInPlace(mentions, byPlace)
    // A copy without the room for more that the list was made with: mentions are kept with their paragraph.
    return { mentions: mentions.slice(), reported: quotes.reported }
  }
}
