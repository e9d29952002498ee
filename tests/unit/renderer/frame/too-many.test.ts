import { describe, expect, it } from 'vitest'
import { tooMany } from '../../../../renderer/ui/too-many.ts'

const notice = (id: string) => ({ id, autoClose: undefined })
const error = (id: string) => ({ id, autoClose: false as const })

describe('notices at the edge of the page', () => {
  it('are two at most: the oldest go, what can be undone after what only says', () => {
    expect(tooMany([notice('a'), notice('b')])).toEqual([])
    expect(tooMany([notice('a'), notice('b'), notice('c')])).toEqual(['a'])
    expect(tooMany([{ id: 'undo', autoClose: 30_000 }, notice('b'), notice('c')])).toEqual(['b'])
  })

  it('never take an error away, nor the newest', () => {
    expect(tooMany([error('e1'), error('e2'), notice('c')])).toEqual([])
    expect(tooMany([error('e1'), notice('b'), error('e2'), notice('c')])).toEqual(['b'])
  })
})
