import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addDocument } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const MINUTE = 60_000
const clock = createTestClock()
let profile: ReturnType<typeof createProfile>
let service: TestService

beforeEach(async () => {
  // Only the minute's look is hurried: everything it starts is real.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
  vi.useRealTimers()
})

const reasons = async () => (await service.calls.workspace.backups()).map(({ reason }) => reason)
const look = async (): Promise<void> => {
  vi.advanceTimersByTime(MINUTE)
  // Behind the daily one in the same queue, so both are done when this answers.
  await service.calls.workspace.backUpNow()
}

it('backs an open workspace up once a day, and not while it is locked', async () => {
  await addDocument(service, 'un')
  await look()
  expect(await reasons()).toEqual(['manual', 'daily'])
  clock.advance(23 * 60 * MINUTE)
  await look()
  expect((await reasons()).filter((reason) => reason === 'daily')).toHaveLength(1)
  clock.advance(24 * 60 * MINUTE)
  await look()
  expect((await reasons()).filter((reason) => reason === 'daily')).toHaveLength(2)
  await service.calls.workspace.lock()
  clock.advance(48 * 60 * MINUTE)
  vi.advanceTimersByTime(MINUTE)
  await service.control.lock('idle')
  expect((await reasons()).filter((reason) => reason === 'daily')).toHaveLength(2)
})
