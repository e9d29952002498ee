import { describe, expect, it } from 'vitest'
import { tooMany } from '../../../../renderer/ui/too-many.ts'

describe('notices at the edge of the page', () => {
  it('are two at most: the oldest go, what can be undone after what only says', () => {
    expect(tooMany([{ id: 'a' }, { id: 'b' }])).toEqual([])
    expect(tooMany([{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toEqual(['a'])
    expect(tooMany([{ id: 'undo', autoClose: 30_000 }, { id: 'b' }, { id: 'c' }])).toEqual(['b'])
  })

  it('never take an error away, nor the newest', () => {
    const error = (id: string) => ({ id, autoClose: false as const })
    expect(tooMany([error('e1'), error('e2'), { id: 'c' }])).toEqual([])
    expect(tooMany([error('e1'), { id: 'b' }, error('e2'), { id: 'c' }])).toEqual(['b'])
  })
})
