import { describe, expect, it } from 'vitest'
import { mergeSlots } from '../../../../renderer/features/messages/merge-slots.ts'
import type { Slot } from '../../../../shared/domain/slot.ts'

const deaths = (value: number, label?: string): Slot => ({
  kind: 'figure',
  value,
  unit: 'death',
  bound: 'exact',
  ...(label ? { label } : {}),
})

describe('slots that are proposed again', () => {
  it('come after those that a person made, and take none away', () => {
    const own: readonly Slot[] = [deaths(14), { kind: 'quote', verbatim: 'Jamais' }]
    expect(mergeSlots(own, [deaths(12, '12 morts')])).toEqual([...own, deaths(12, '12 morts')])
  })

  it('are not there twice, whatever their words', () => {
    const own = [{ label: 'douze morts', bound: 'exact', unit: 'death', value: 12, kind: 'figure' } as const]
    expect(mergeSlots(own, [deaths(12, '12 morts')])).toEqual(own)
  })
})
