import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

import { defaultAppSource } from './default-app-source.ts'
import { registryPackage } from './registry-package.ts'
import { writeAsar } from './write-asar.ts'

/** Turns the unpacked foreign application in `folder` into a plain Electron. */
export async function prepareRuntime(folder: string): Promise<void> {
  const executable = join(folder, 'electron')
  // The name decides: Electron says "packaged" for any other one.
  await rename(join(folder, registryPackage.binary), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot of the foreign application was not unpacked: use Electron's own.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeAsar(join(folder, 'resources', 'default_app.asar'), {
    'package.json': JSON.stringify({ name: 'default-app', productName: 'Electron', main: 'main.js' }),
    'main.js': defaultAppSource,
  })
  await writeFile(join(folder, 'version'), `${registryPackage.electronVersion}\n`)
}
