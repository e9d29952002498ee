import { describe, expect, it } from 'vitest'
import { createBoundedCache } from '../../../shared/lib/bounded-cache.ts'

describe('createBoundedCache', () => {
  it('keeps what is read and forgets what is not', () => {
    const cache = createBoundedCache<number>(10)
    cache.set('kept', 1)
    cache.set('lost', 2)
    for (let index = 0; index < 40; index += 1) {
      cache.set(`filler ${index}`, index)
      expect(cache.get('kept')).toBe(1)
    }
    expect(cache.get('lost')).toBeUndefined()
  })

  it('counts entries by their size', () => {
    const cache = createBoundedCache<string>(100)
    cache.set('large', 'x', 45)
    cache.set('second', 'y', 45)
    cache.set('third', 'z', 45)
    expect(cache.get('third')).toBe('z')
    expect(cache.get('large')).toBeUndefined()
  })
})
