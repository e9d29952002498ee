import { groupBy } from '../../lib/group-by.ts'
import type { Coverage, Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { lateKeyMessage } from '../rules/late-key-message.ts'
import { bodyParagraphs } from '../text/body-paragraphs.ts'
import { makeFinding } from './make-finding.ts'
import type { PlacedPair } from './placed-pair.ts'

/** A weak pair this good counts as a first mention: a point that is reworded early is not late. */
const NEARLY = 0.47

/** Notes on the mandatory points that a text says late. `pairs` are those that stand and the weak ones, in any order. */
export function latePoints(
  text: string,
  paragraphs: readonly Span[],
  coverage: readonly Coverage[],
  pairs: readonly PlacedPair[],
): readonly Finding[] {
  const said = coverage.filter(({ mandatory, span }) => mandatory && span !== null)
  if (said.length === 0) return []
  const body = bodyParagraphs(text, paragraphs)
  const byPoint = groupBy(pairs, ({ pair }) => pair.alignment.unit.point.message.id)
  return said.flatMap(({ point }) => {
    const places = (byPoint.get(point) ?? []).filter(({ pair }) => pair.alignment.score >= NEARLY)
    const first = places.toSorted((left, right) => left.shift - right.shift)[0]
    if (first === undefined) return []
    const { alignment } = first.pair
    const departure = lateKeyMessage({ alignment, rank: body.rankAt(first.shift), count: body.count })
    if (departure === null) return []
    const finding = makeFinding(departure, alignment, alignment.text)
    return [{ ...finding, start: finding.start + first.shift, end: finding.end + first.shift }]
  })
}
