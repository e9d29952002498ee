import { createRouterClient, type RouterClient } from '@orpc/server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataService, type DataService, type DataServiceOptions } from '../../electron/data/create-data-service.ts'

export const PASSPHRASE = 'correct horse battery staple'

/** A guess costs a millisecond: only the tests of the calibration itself pay the real price. */
export const CHEAP_ARGON2 = { memoryKibibytes: 64, passes: 1, lanes: 1 }

/** A clock that stands still until it is moved. */
export interface TestClock {
  readonly now: () => Date
  readonly advance: (milliseconds: number) => void
  readonly set: (instant: string) => void
}

export function createTestClock(start = '2026-11-22T09:00:00.000Z'): TestClock {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds
    },
    set: (instant) => {
      time = Date.parse(instant)
    },
  }
}

export const RESOURCES = new URL('../../resources', import.meta.url).pathname

/** A data service with the calls a renderer would make. */
export interface TestService extends DataService {
  readonly calls: RouterClient<DataService['router']>
}

/** A data service over a real folder. */
export function startService(profileFolder: string, options: Partial<DataServiceOptions> = {}): TestService {
  const service = createDataService({
    profileFolder,
    resourcesFolder: RESOURCES,
    now: () => new Date(),
    argon2Cost: CHEAP_ARGON2,
    ...options,
  })
  return { ...service, calls: createRouterClient(service.router) }
}

/** A profile folder of its own, gone at the end. */
export function createProfile(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'unisson-profile-'))
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Creates an empty, unlocked workspace. */
export async function createWorkspace(service: TestService, more: { readonly demo?: boolean } = {}): Promise<void> {
  await service.calls.workspace.create({
    name: 'Ministère des essais',
    language: 'fr',
    role: 'press-officer',
    person: 'Camille Durand',
    passphrase: PASSPHRASE,
    demo: more.demo ?? false,
  })
}
