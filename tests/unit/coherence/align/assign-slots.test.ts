import { describe, expect, it } from 'vitest'
import { assignSlots, type PairRating } from '../../../../shared/coherence/align/assign-slots.ts'
import type { SlotFeature, SlotMention } from '../../../../shared/coherence/align/feature.ts'
import { actor, figure } from './made-mentions.ts'

function slotOf<Kind extends SlotMention>(point: Kind): { readonly slot: SlotFeature; readonly point: Kind } {
  return { slot: { kind: point.kind, mention: point, weight: 1, declared: false }, point }
}

/** Same values agree; others may stand for each other, the nearer the likelier. */
const byValue = (point: { readonly value: number }, text: { readonly value: number }): PairRating => ({
  same: point.value === text.value,
  role: 1,
  rate: 1 / (1 + Math.abs(point.value - text.value)),
})

const agrees = (): PairRating => ({ same: true, role: 1, rate: 1 })
const departs = (): PairRating => ({ same: false, role: 1, rate: 1 })
const at = (value: number, start: number) => figure(value, { start, end: start + 2 })

describe('assignSlots', () => {
  const twelve = slotOf(figure(12))
  const four = slotOf(figure(4))

  it('has nothing to pair without slots, and misses every slot without mentions', () => {
    expect(assignSlots([], [at(12, 0)], byValue)).toEqual({ pairs: [], missing: [] })
    expect(assignSlots([twelve, four], [], byValue)).toEqual({ pairs: [], missing: [twelve.slot, four.slot] })
  })

  it('pairs the only candidate, and misses the other slot', () => {
    const { pairs, missing } = assignSlots([twelve, four], [at(12, 0)], (point, text) =>
      point.value === text.value ? { same: true, role: 0.5, rate: 1 } : null,
    )
    expect(pairs).toEqual([{ slot: twelve.slot, point: twelve.point, text: at(12, 0), same: true, role: 0.5 }])
    expect(missing).toEqual([four.slot])
  })

  it('settles what is said alike before it suspects a departure, whatever the order', () => {
    const said = [at(15, 0), at(4, 10)]
    for (const mentions of [said, said.toReversed()]) {
      const { pairs, missing } = assignSlots([four, twelve], mentions, byValue)
      expect(missing).toEqual([])
      expect(pairs.map(({ point, text, same }) => [point.value, text.value, same])).toEqual([
        [4, 4, true],
        [12, 15, false],
      ])
    }
  })

  it('takes the likelier of two departures, and of equals the first in the text', () => {
    expect(assignSlots([twelve], [at(90, 0), at(13, 10)], byValue).pairs.map(({ text }) => text.value)).toEqual([13])
    expect(assignSlots([twelve], [at(13, 10), at(13, 0)], byValue).pairs.map(({ text }) => text.start)).toEqual([0])
  })

  it('lets a name answer two slots, a quantity only one', () => {
    const names = [slotOf(actor('country:FR')), slotOf(actor('city:paris'))]
    expect(assignSlots(names, [actor('country:FR')], agrees)).toMatchObject({
      pairs: [{ same: true }, { same: true }],
      missing: [],
    })
    const counts = [slotOf(figure(12)), slotOf(figure(12))]
    const { pairs, missing } = assignSlots(counts, [at(12, 0)], agrees)
    expect(pairs).toHaveLength(1)
    expect(missing).toEqual([counts[1]?.slot])
  })

  it('lets no name depart from two slots', () => {
    const names = [slotOf(actor('country:FR')), slotOf(actor('country:DE'))]
    const { pairs, missing } = assignSlots(names, [actor('country:ES')], departs)
    expect([pairs.length, missing.length]).toEqual([1, 1])
  })
})
