import { describe, expect, it } from 'vitest'
import type { SlotFeature } from '../../../../shared/coherence/align/feature.ts'
import { rateStanceAcross } from '../../../../shared/coherence/align/rate-stance-across.ts'
import type { StanceMention } from '../../../../shared/coherence/model/mention.ts'
import { buildComparison } from '../rules/build-comparison.ts'
import type { Placed, Side } from '../rules/build-comparison.ts'

const TEXT = 'Le ministère condamne cette agression contre Gao'
const act = (on: string): Placed => ({ kind: 'stance', on, family: 'disapproval', act: 'condemn', level: 4, negated: false })

interface Case {
  readonly point?: Partial<StanceMention>
  readonly text?: Partial<StanceMention>
  readonly score?: number
  readonly levels?: { readonly min: number; readonly max: number }
  readonly said?: Side
  readonly approved?: Side
  readonly unmatched?: boolean
}

/** "same" or "other" with the rate of the pair, or null. */
function rated({ point = {}, text = {}, score = 0.7, levels, said, approved, unmatched = false }: Case): string | null {
  const mine = approved ?? { text: TEXT, mentions: [act('condamne')] }
  const theirs = said ?? { text: TEXT, mentions: [act('condamne')] }
  const { alignment } = buildComparison(mine, theirs)
  const [first, second] = [alignment.unit.sentence, alignment.window.sentences[0]].map((sentence) =>
    sentence?.mentions.find((mention): mention is StanceMention => mention.kind === 'stance'),
  )
  if (first === undefined || second === undefined) throw new Error('no act')
  const mention = { ...first, ...point }
  const slot: SlotFeature = {
    kind: 'stance',
    mention,
    weight: 1,
    declared: levels !== undefined,
    ...(levels === undefined ? {} : { levels }),
  }
  const matched = unmatched ? new Map() : alignment.matched
  const rating = rateStanceAcross(slot, mention, { ...second, ...text }, { ...alignment, matched, score })
  return rating === null ? null : `${rating.same ? 'same' : 'other'} ${rating.rate}`
}

describe('two acts of a sentence and its translation', () => {
  it('are compared only where the sentences surely are one', () => {
    expect(rated({})).toBe('same 1')
    expect(rated({ score: 0.69 })).toBeNull()
  })

  it('of one object are the same unless many steps lie between them', () => {
    expect(rated({ text: { level: 2 } })).toBe('same 1')
    expect(rated({ text: { level: 1 } })).toBe('other 0.6')
    expect(rated({ text: { level: 7 } })).toBe('other 0.6')
    expect(rated({ point: { family: 'request' }, text: { family: 'request', level: 1 } })).toBe('same 1')
  })

  it('are held against the levels that the point declares', () => {
    const levels = { min: 3, max: 4 }
    expect(rated({ levels, text: { level: 3 } })).toBe('same 1')
    expect(rated({ levels, text: { level: 4 } })).toBe('same 1')
    expect(rated({ levels, text: { level: 2 } })).toBe('other 0.6')
    expect(rated({ levels, text: { level: 5 } })).toBe('other 0.6')
  })

  it('of two families depart when one approves and the other does not', () => {
    expect(rated({ text: { family: 'approval' } })).toBe('other 0.6')
    expect(rated({ text: { family: 'approval', negated: true } })).toBeNull()
    expect(rated({ text: { family: 'request' } })).toBeNull()
    expect(rated({ point: { family: 'request' } })).toBeNull()
  })

  it('of unknown objects are the same or say nothing', () => {
    expect(rated({ unmatched: true })).toBe('same 1')
    expect(rated({ unmatched: true, text: { family: 'approval' } })).toBeNull()
    expect(rated({ unmatched: true, text: { negated: true } })).toBeNull()
  })

  it('depart where one is surely denied', () => {
    const denied: Side = {
      text: 'Le ministère ne condamne pas cette agression contre Gao',
      mentions: [act('condamne'), { kind: 'negation', on: 'ne', scope: 'condamne pas cette agression contre Gao' }],
    }
    const far: Side = {
      text: 'Le ministère ne dira mot et condamne cette agression contre Gao',
      mentions: [act('condamne'), { kind: 'negation', on: 'ne', scope: 'dira mot et condamne cette agression' }],
    }
    expect(rated({ said: denied, text: { negated: true } })).toBe('other 1')
    expect(rated({ approved: denied, point: { negated: true } })).toBe('other 1')
    expect(rated({ said: far, text: { negated: true } })).toBeNull()
    expect(rated({ text: { negated: true } })).toBeNull()
  })
})
