import type { Passage } from './passage.ts'
import { alignSequences, type Bead } from './align-sequences.ts'
import { passageAnchors } from './passage-anchors.ts'
import { type Measured, translationCost } from './translation-cost.ts'

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Letters that an ideograph stands for, about. */
const IDEOGRAPH_LENGTH = 3

/** How much shorter or longer a language is than another, at most: beyond that, something was left out or added. */
const SHORTEST = 0.7
const LONGEST = 1.5

/** Translators join and cut sentences, paragraphs hardly. */
const MERGING = { sentence: 0.55, paragraph: 1.4 } as const

function measure(passage: Passage): Measured {
  const length = passage.tokens.reduce(
    (sum, { start, end, folded }) => sum + (end - start === 1 && IDEOGRAPH.test(folded) ? IDEOGRAPH_LENGTH : end - start + 1),
    0,
  )
  return { length, anchors: passageAnchors(passage) }
}

function* measureEach(passages: readonly Passage[]): Generator<number, readonly Measured[], void> {
  const measured: Measured[] = []
  for (const passage of passages) yield measured.push(measure(passage))
  return measured
}

function total(items: readonly Measured[]): number {
  return items.reduce((sum, { length }) => sum + length, 0)
}

/** Pairs the passages of a text with those of its translation, in order, by length and by what both say alike. A step for each, and for each of the text again. */
export function* alignPassages(
  source: readonly Passage[],
  target: readonly Passage[],
  unit: keyof typeof MERGING,
): Generator<number, readonly Bead[], void> {
  const mine = yield* measureEach(source)
  const theirs = yield* measureEach(target)
  const ratio = total(mine) === 0 ? 1 : Math.min(LONGEST, Math.max(SHORTEST, total(theirs) / total(mine)))
  return yield* alignSequences(source.length, target.length, (sourceFrom, sourceTo, targetFrom, targetTo) =>
    translationCost(mine.slice(sourceFrom, sourceTo), theirs.slice(targetFrom, targetTo), { ratio, merging: MERGING[unit] }),
  )
}
