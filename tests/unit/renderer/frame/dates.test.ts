import { assert, date as anyDate, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDateTime } from '../../../../renderer/ui/format-date-time.ts'
import { parseDateTime } from '../../../../renderer/ui/parse-date-time.ts'
import { relativeParts } from '../../../../renderer/ui/relative-parts.ts'
import { validity } from '../../../../renderer/ui/validity.ts'

describe('a typed date', () => {
  it.each([
    ['03/11/2026 20:05', new Date(2026, 10, 3, 20, 5)],
    ['3/11/2026', new Date(2026, 10, 3)],
    ['3.11.2026 8h05', new Date(2026, 10, 3, 8, 5)],
    [' 29/02/2028 ', new Date(2028, 1, 29)],
  ])('%s is read day first', (typed, date) => {
    expect(parseDateTime(typed)).toEqual(date)
  })

  it.each(['', '31/02/2026', '29/02/2027', '12/13/2026', '03/11/26', '03/11/2026 24:00', '03/11/2026 10:60', 'demain'])(
    '%s is no date',
    (typed) => {
      expect(parseDateTime(typed)).toBeNull()
    },
  )

  it('reads back what it writes, to the minute', () => {
    assert(
      property(anyDate({ min: new Date(1990, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }), (date) => {
        date.setSeconds(0, 0)
        expect(formatDateTime(parseDateTime(formatDateTime(date, true)) ?? new Date(0), true)).toBe(formatDateTime(date, true))
      }),
    )
  })
})

describe('a difference of time', () => {
  it.each([
    [-59_000, [0, 'second']],
    [90_000, [1, 'minute']],
    [-3 * 3_600_000, [-3, 'hour']],
    [6.9 * 86_400_000, [6, 'day']],
    [-400 * 86_400_000, [-1, 'year']],
  ])('%d ms in its largest unit', (milliseconds, parts) => {
    expect(relativeParts(milliseconds)).toEqual(parts)
  })
})

describe('the validity of a point', () => {
  const now = Date.parse('2026-11-22T12:00:00.000Z')
  const open = { embargoUntil: null, validFrom: null, validUntil: null, updatedAt: '2026-11-01T00:00:00.000Z' }

  it.each([
    ['open', {}, null],
    ['valid', { validUntil: '2026-12-31T00:00:00.000Z' }, 0.36],
    ['ending', { validUntil: '2026-11-29T12:00:00.000Z' }, 0.75],
    ['valid', { validUntil: '2026-11-29T12:00:01.000Z' }, 0.75],
    ['ended', { validUntil: '2026-11-22T12:00:00.000Z' }, 1],
    ['not-yet', { validFrom: '2026-11-23T00:00:00.000Z' }, 0],
    ['embargoed', { embargoUntil: '2026-11-22T12:00:01.000Z', validUntil: '2026-11-01T00:00:00.000Z' }, 1],
    ['open', { embargoUntil: '2026-11-22T12:00:00.000Z' }, null],
  ])('is %s for %o', (state, period, passed) => {
    const found = validity({ ...open, ...period }, now)
    expect(found.state).toBe(state)
    if (passed === null) expect(found.passed).toBeNull()
    else expect(found.passed).toBeCloseTo(passed, 1)
  })
})
