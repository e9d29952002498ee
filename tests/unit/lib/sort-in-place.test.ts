import { assert, array, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortInPlace } from '../../../shared/lib/sort-in-place.ts'

describe('sorting a list where it stands', () => {
  it('gives what the built-in sort gives, equal items in their order, whatever the length', () => {
    const items = array(record({ key: integer({ min: 0, max: 5 }), name: string() }), { maxLength: 60 })
    assert(
      property(items, (given) => {
        const sorted = [...given]
        sortInPlace(sorted, (left, right) => left.key - right.key)
        expect(sorted).toEqual(given.toSorted((left, right) => left.key - right.key))
      }),
    )
  })
})
