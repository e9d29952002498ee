import type { Conversions } from '../align/compare-figures.ts'
import { groupBy } from '../../lib/group-by.ts'
import { fingerprint } from '../engine/fingerprint.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { translationLoss } from '../rules/translation-loss.ts'
import { alignPassages } from './align-passages.ts'
import type { Bead } from './align-sequences.ts'
import { dateDrifts } from './date-drifts.ts'
import type { Drift } from './drift.ts'
import { figureDrifts } from './figure-drifts.ts'
import { type KnownNames, nameDrifts } from './name-drifts.ts'
import { type KnownWords, negationDrifts } from './negation-drifts.ts'
import { passageAnchors } from './passage-anchors.ts'
import { type Passage, readPassage } from './passage.ts'

export interface TranslationInput {
  readonly source: ExtractedText
  readonly translation: ExtractedText
  /** The caller's name for the source; findings carry it in `evidence.document`. */
  readonly sourcePath: string
  readonly conversions: Conversions
  readonly names: KnownNames
  readonly known: KnownWords
}

/** Paragraphs that translate each other; one side is empty where a paragraph has no counterpart. */
export interface AlignedBlock {
  readonly source: readonly Span[]
  readonly translation: readonly Span[]
  readonly findings: readonly Finding[]
}

export interface TranslationComparison {
  readonly blocks: readonly AlignedBlock[]
}

function* paragraphsOf({ sentences }: ExtractedText): Generator<number, readonly Passage[], void> {
  const passages: Passage[] = []
  for (const paragraph of groupBy(sentences, ({ paragraph: rank }) => rank).values()) yield passages.push(readPassage(paragraph))
  return passages
}

function spans(passages: readonly Passage[]): readonly Span[] {
  return passages.map(({ start, end }) => ({ start, end }))
}

function chosen<Item>(items: readonly Item[], ranks: readonly number[]): readonly Item[] {
  return ranks.flatMap((rank) => {
    const item = items[rank]
    return item === undefined ? [] : [item]
  })
}

function named(drift: Drift, input: TranslationInput): Finding {
  const { kind, expected, actual } = drift
  const told = translationLoss(drift, input)
  return { ...told, fingerprint: fingerprint(told.rule, null, `${kind}:${expected}`, expected, actual) }
}

/** True for a paragraph that says something a reader would miss. */
function weighty({ figures, dates, actors, negations }: Passage): boolean {
  return figures.length + dates.length + negations.length > 0 || actors.some(({ type }) => type !== 'unknown')
}

/** Anchors in common, of those of the side that has fewer: what two sentences that translate each other share at least. */
const LEAST_SHARED = 0.3

function sharesAnchors(source: Passage, target: Passage): boolean {
  const mine = passageAnchors(source)
  const theirs = passageAnchors(target)
  const common = [...mine].filter((anchor) => theirs.has(anchor)).length
  return common > 0 && common >= LEAST_SHARED * Math.min(mine.size, theirs.size)
}

function* driftsIn(
  source: readonly Passage[],
  target: readonly Passage[],
  targetWhole: Passage,
  allPaired: boolean,
  input: TranslationInput,
): Generator<number, readonly Drift[], void> {
  const sourceAround = readPassage(source.flatMap(({ sentences }) => sentences))
  const targetAround = readPassage(target.flatMap(({ sentences }) => sentences))
  const mine = sourceAround.sentences.map((sentence) => readPassage([sentence]))
  const theirs = targetAround.sentences.map((sentence) => readPassage([sentence]))
  const driftsOf = (bead: Bead): readonly Drift[] => {
    if (bead.source.length === 0) return []
    const near = bead.target.length === 0 ? targetAround.sentences : chosen(targetAround.sentences, bead.target)
    const from = readPassage(chosen(sourceAround.sentences, bead.source))
    const to = readPassage(near)
    const context = {
      source: from,
      target: to,
      // The denial of a sentence that was left out is no matter of its neighbour's translation.
      sure: bead.target.length > 0 && (allPaired || sharesAnchors(from, to)),
      sourceAround,
      targetAround,
      targetWhole,
    }
    return [
      ...figureDrifts(context, input.conversions),
      ...dateDrifts(context),
      ...nameDrifts(context, input.names),
      ...negationDrifts(context, input.known),
    ]
  }
  const beads = yield* alignPassages(mine, theirs, 'sentence')
  return beads.flatMap(driftsOf)
}

function lostPassages(source: readonly Passage[], place: number): readonly Drift[] {
  return source.filter(weighty).map(({ start, end }) => ({
    kind: 'passage',
    change: 'lost',
    sourceSpan: { start, end },
    span: { start: place, end: place },
    expected: 'translated',
    actual: 'absent',
    certainty: 0.6,
  }))
}

/**
 * A text beside its source, paragraph by paragraph, with what was lost or changed on the way. Pure: both texts come
 * extracted (see `Checker.extract`), in the same or in different languages. In steps, for texts of any length.
 */
export function* compareTranslation(input: TranslationInput): Generator<number, TranslationComparison, void> {
  const source = yield* paragraphsOf(input.source)
  const translation = yield* paragraphsOf(input.translation)
  const whole = readPassage(input.translation.sentences)
  let place = 0
  const blocks: AlignedBlock[] = []
  const beads = yield* alignPassages(source, translation, 'paragraph')
  const allPaired = beads.every((bead) => bead.source.length > 0 && bead.target.length > 0)
  for (const bead of beads) {
    const mine = chosen(source, bead.source)
    const theirs = chosen(translation, bead.target)
    place = theirs.at(-1)?.end ?? place
    const drifts =
      mine.length === 0
        ? []
        : theirs.length === 0
          ? lostPassages(mine, place)
          : yield* driftsIn(mine, theirs, whole, allPaired, input)
    blocks.push({
      source: spans(mine),
      translation: spans(theirs),
      findings: drifts.map((drift) => named(drift, input)),
    })
    yield blocks.length
  }
  return { blocks }
}
