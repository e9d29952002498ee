import { describe, expect, it } from 'vitest'
import { announcedUpdate } from '../../../shared/domain/crisis/views/announced-update.ts'

const ZONES = { zone: 'Africa/Bamako', capitalZone: 'Europe/Paris' }
const said = (next_update: string, zone: string) => ({ values: { next_update, zone } })

describe('the update that a text announces', () => {
  it('is the next such time in the zone that it names', () => {
    const now = '2026-11-22T16:30:00.000Z'
    expect(announcedUpdate(said('18:00', 'bamako'), ZONES, now)).toBe('2026-11-22T18:00:00.000Z')
    expect(announcedUpdate(said('18:00', 'paris'), ZONES, now)).toBe('2026-11-22T17:00:00.000Z')
    const brussels = { zone: 'Europe/Brussels', capitalZone: 'Europe/Paris' }
    expect(announcedUpdate(said('18:00', 'Bruxelles'), brussels, now)).toBe('2026-11-22T17:00:00.000Z')
    expect(announcedUpdate(said('17:00', 'Europe/Paris'), ZONES, now)).toBe('2026-11-23T16:00:00.000Z')
  })

  it('follows a change of clocks meanwhile', () => {
    // Paris leaves summer time in the night of 25 October 2026.
    expect(announcedUpdate(said('08:00', 'Paris'), ZONES, '2026-10-24T20:00:00.000Z')).toBe('2026-10-25T07:00:00.000Z')
  })

  it('is never guessed: no time, a time that is none, a zone of neither place', () => {
    const now = '2026-11-22T16:30:00.000Z'
    expect(announcedUpdate({ values: {} }, ZONES, now)).toBeNull()
    expect(announcedUpdate(said('25:00', 'Paris'), ZONES, now)).toBeNull()
    expect(announcedUpdate(said('18:00', ''), ZONES, now)).toBeNull()
    expect(announcedUpdate(said('18:00', 'Tokyo'), ZONES, now)).toBeNull()
  })
})
