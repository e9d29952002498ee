import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../helpers/failure.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { crisisWorkspace } from './crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>

beforeEach(async () => {
  here = await crisisWorkspace()
})
afterEach(async () => {
  await here.close()
})

describe('a paper that is stopped while it is made', () => {
  it('leaves no file, and says that it was given up', async () => {
    const incidentId = await here.declare()
    const path = join(temporaryFolder(), 'point.docx')
    const ask = (signal?: AbortSignal) => {
      here.service.control.grantFile('grant', path, 'write')
      const input = { incidentId, grant: 'grant', format: 'docx', redacted: false, language: 'fr' } as const
      return here.service.calls.incidents.exportFile(input, signal === undefined ? {} : { signal })
    }
    const stop = new AbortController()
    const asked = failure(ask(stop.signal))
    stop.abort()
    expect(await asked).toMatchObject({ code: 'cancelled' })
    expect(existsSync(path)).toBe(false)
    // Not stopped, the same call writes it.
    await ask()
    expect(existsSync(path)).toBe(true)
  })
})
