import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { join } from 'node:path'

import { projectFolder } from '../project-folder.ts'
import { resolveElectron } from '../runtime/resolve-electron.ts'
import { electronArguments } from './electron-arguments.ts'
import { electronEnvironment } from './electron-environment.ts'
import { resizeWindow } from './resize-window.ts'

/** The program under a driver's hands, its first window shown. */
export interface DrivenUnisson {
  readonly application: ElectronApplication
  readonly window: Page
  /** Quits as a person would; kills what does not quit within ten seconds. */
  readonly close: () => Promise<void>
}

export interface LaunchUnissonOptions {
  /** User-data folder: give each run a fresh one. */
  readonly profile: string
  readonly env?: NodeJS.ProcessEnv
  /** Folder of another program to drive in its place: what the bench compares with. */
  readonly folder?: string
  /** More command-line arguments for the program. */
  readonly args?: readonly string[]
  /** Size of the page in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Called before the program's own code goes on: what must be in place before its first window. */
  readonly prepare?: (application: ElectronApplication) => Promise<void>
}

const WINDOW_LIMIT = 30_000
const CLOSE_LIMIT = 10_000
const HOLD = join(projectFolder, 'electron', 'launch', 'drive', 'hold-until-attached.cjs')

/** Starts the built program in a real Electron (see buildProgram) and waits for its first window. */
export async function launchUnisson({
  profile,
  env = process.env,
  folder = projectFolder,
  args = [],
  size,
  prepare,
}: LaunchUnissonOptions): Promise<DrivenUnisson> {
  const { executable } = await resolveElectron({ env })
  const application = await _electron.launch({
    executablePath: executable,
    args: [
      ...electronArguments(env, process.getuid?.() === 0),
      // A driven window stands on a virtual display, whose graphics Chromium cannot use: it dies trying, or hangs.
      '--disable-gpu',
      '-r',
      HOLD,
      folder,
      ...args,
    ],
    cwd: projectFolder,
    env: electronEnvironment(env, profile),
    timeout: WINDOW_LIMIT,
  })
  const close = (): Promise<void> => closeApplication(application)
  try {
    await prepare?.(application)
    await application.evaluate(() => {
      ;(globalThis as { releaseUnisson?: () => void }).releaseUnisson?.()
    })
    const window = await application.firstWindow({ timeout: WINDOW_LIMIT })
    await window.waitForLoadState('domcontentloaded')
    if (size !== undefined) await resizeWindow(application, size)
    return { application, window, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function closeApplication(application: ElectronApplication): Promise<void> {
  const child = application.process()
  const limit = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT)
  // A program that already ended has nothing left to close.
  await application.close().catch(() => null)
  clearTimeout(limit)
}
