/** What pairing two runs of sentences or paragraphs costs. */
export interface Measured {
  /** Length in letters; an ideograph counts for several. */
  readonly length: number
  readonly anchors: ReadonlySet<string>
}

const SKIPPED = 1.1
const SMOOTHING = 12
const LENGTH_WEIGHT = 1.1
const ANCHOR_WEIGHT = 2.4
const NOTHING_SHARED = 0.35

function joined(items: readonly Measured[]): Measured {
  const [only, ...others] = items
  if (only !== undefined && others.length === 0) return only
  return {
    length: items.reduce((sum, { length }) => sum + length, 0),
    anchors: new Set(items.flatMap(({ anchors }) => [...anchors])),
  }
}

/** 0 to 1: anchors in common, of the geometric mean of both sides' (a run with a stranger in it shares less). */
function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const fewer = left.size <= right.size ? left : right
  const more = fewer === left ? right : left
  if (fewer.size === 0) return 0
  let common = 0
  for (const anchor of fewer) if (more.has(anchor)) common += 1
  return common / Math.sqrt(fewer.size * more.size)
}

export interface CostOptions {
  /** How much longer the translation is as a whole. */
  readonly ratio: number
  /** What it costs that one item answers two. */
  readonly merging: number
}

/** Cost of taking two runs for translations of each other. */
export function translationCost(
  source: readonly Measured[],
  target: readonly Measured[],
  { ratio, merging }: CostOptions,
): number {
  if (source.length === 0 || target.length === 0) return SKIPPED
  const mine = joined(source)
  const theirs = joined(target)
  const length = Math.abs(Math.log((theirs.length + SMOOTHING) / (mine.length * ratio + SMOOTHING)))
  const common = shared(mine.anchors, theirs.anchors)
  const strange = common === 0 && mine.anchors.size > 0 && theirs.anchors.size > 0 ? NOTHING_SHARED : 0
  const shape = source.length === 1 && target.length === 1 ? 0 : source.length === target.length ? 2 * merging : merging
  return LENGTH_WEIGHT * length + strange + shape - ANCHOR_WEIGHT * common
}
