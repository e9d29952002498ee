import { expect, it } from 'vitest'
import { timeInZones } from '../../../../renderer/features/crisis/model/time-in-zones.ts'
import { crisisBook } from '../../../../shared/domain/crisis/paper/book/crisis-book.ts'
import { paperTime } from '../../../../shared/domain/crisis/paper/paper-time.ts'
import { announcedUpdate } from '../../../../shared/domain/crisis/views/announced-update.ts'
import { playbookFixture } from '../playbook-fixture.ts'
import { at, declaredRun } from '../run-fixture.ts'

const ZONES = { zone: 'Mars/Phobos', capitalZone: 'Europe/Paris' }

it('says the times of an incident of which no machine knows the zone, and that they are UTC', () => {
  expect(paperTime(at(0), ZONES, 'en')).toBe('22 Nov 2026, 08:00 (UTC) · 09:00 (Paris)')
  expect(timeInZones(at(0), ZONES, 'en')).toBe('09:00 Paris · 08:00 UTC')
  expect(announcedUpdate({ values: { next_update: '10:00', zone: 'Phobos' } }, ZONES, at(0))).toBe('2026-11-22T10:00:00.000Z')
  const playbook = playbookFixture()
  const run = { state: declaredRun(playbook, ZONES).state(), anchor: 'x' }
  const book = crisisBook({ playbook, run, persons: new Map(), contacts: [], language: 'en', now: at(1) })
  expect(JSON.stringify(book)).toContain('(UTC)')
})
