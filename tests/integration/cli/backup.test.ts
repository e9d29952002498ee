import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspaceFolder } from '../../../electron/cli/backup/workspace-folder.ts'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { addDocument } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService, type TestService } from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let service: TestService
const workspace = () => join(profile.folder, 'workspace')
const unisson = (args: readonly string[], input = '') => callUnisson([...args, '--profile', profile.folder], '/', input)

/** What it says on standard error when it refuses. */
async function refused(args: readonly string[], input?: string): Promise<string> {
  const { status, stdout, stderr } = await unisson(args, input)
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 })
  return stderr
}

function at(environment: Record<string, string>, platform: NodeJS.Platform): string {
  return workspaceFolder(undefined, { folder: '/here', environment }, platform)
}

beforeEach(async () => {
  profile = createProfile()
  service = startService(workspace())
  await createWorkspace(service)
  await addDocument(service, 'un deux')
  await service.close()
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

describe('unisson backup', () => {
  it('lists the backups without the passphrase', async () => {
    const { status, stdout, stderr } = await unisson(['backup', 'list'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^\d{8}T\d{9}Z-lock\t\d{4}-.*Z\t\d+\tlock\n$/u)
  })

  it('restores one over a damaged database, which it keeps, with the passphrase on standard input', async () => {
    writeFileSync(join(workspace(), 'workspace.db'), 'nothing of a database')
    const result = await runUnisson(['backup', 'restore', 'latest', '--profile', profile.folder], {
      input: `${PASSPHRASE}\nmore`,
    })
    expect(result).toMatchObject({ status: 0, stderr: '' })
    expect(result.stdout).toMatch(/^restored \S+\nkept the present file as (workspace-\S+\.db)\n$/u)
    expect(readdirSync(join(workspace(), 'kept'))).toHaveLength(1)
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.documents.list({})).rows[0]).toMatchObject({ words: 2 })
  })

  it('ends with status 2 and one line when it cannot', async () => {
    expect(await refused(['backup', 'restore', 'latest'], 'not the passphrase\n')).toContain('wrong-passphrase')
    expect(await refused(['backup', 'restore', 'latest'])).toContain('the passphrase is missing')
    expect(await refused(['backup', 'restore', '../../x'], PASSPHRASE)).toContain('there is no backup ../../x')
    expect(await refused(['backup', 'restore'])).toContain('ID')
    expect(await refused(['backup', 'explode'])).toContain('explode')
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect(await refused(['backup', 'restore', 'latest'], PASSPHRASE)).toContain('in-use')
    await service.calls.workspace.lock()
    renameSync(workspace(), `${workspace()}-gone`)
    expect(await refused(['backup', 'list'])).toContain('there is no workspace in')
    renameSync(`${workspace()}-gone`, workspace())
  })

  it('shows nothing of the passphrase and takes none as an argument', async () => {
    const { stdout, stderr } = await unisson(['backup', 'restore', 'latest', '--passphrase', PASSPHRASE])
    expect(stdout + stderr).not.toContain(PASSPHRASE)
    expect(stderr).toContain('unknown option')
  })

  it('looks where the workstation keeps its profile', () => {
    expect(at({ XDG_CONFIG_HOME: '/config' }, 'linux')).toBe('/config/unisson/workspace')
    expect(at({ APPDATA: '/roaming' }, 'win32')).toBe('/roaming/unisson/workspace')
    expect(at({}, 'darwin')).toMatch(/Library\/Application Support\/unisson\/workspace$/u)
    expect(at({ UNISSON_PROFILE: 'mine' }, 'linux')).toBe('/here/mine/workspace')
  })
})
