import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

const DEPARTING = 'La France condamne l’attaque du 3 mars à Gao, qui a fait 15 morts.'

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const errors = async (): Promise<number | null | undefined> => (await service.calls.documents.list({})).rows[0]?.errors

describe('the numbers of findings in the list', () => {
  it('follow a talking point that is approved, although nobody opens the text', async () => {
    await addDocument(service, DEPARTING)
    expect(await errors()).toBeNull()
    await addPoint(service, { mandatory: true })
    await expect.poll(errors, { timeout: 10_000 }).toBe(1)
  })

  it('come to a text that is added when nothing else moves', async () => {
    await addPoint(service, { mandatory: true })
    const first = await addDocument(service, DEPARTING)
    await expect.poll(errors, { timeout: 10_000 }).toBe(1)
    await addDocument(service, DEPARTING)
    const unchecked = async () => (await service.calls.documents.list({ checked: 'never' })).total
    expect(await unchecked()).toBe(1)
    await expect.poll(unchecked, { timeout: 10_000 }).toBe(0)
    expect((await service.calls.documents.list({ checked: 'errors' })).rows.map(({ id }) => id)).toContain(first.id)
  })

  it('are there some time after unlocking, for texts that were never checked', async () => {
    await addPoint(service, { mandatory: true })
    await addDocument(service, DEPARTING)
    await service.calls.workspace.lock()
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    await expect.poll(errors, { timeout: 10_000 }).toBe(1)
  })
})
