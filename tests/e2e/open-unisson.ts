import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDisplay } from '../../electron/launch/system/open-display.ts'
import { launchUnisson, type DrivenUnisson, type LaunchUnissonOptions } from '../../electron/launch/drive/launch-unisson.ts'

export interface OpenUnisson extends DrivenUnisson {
  readonly profile: string
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

interface OpenOptions {
  /** Reuses this profile and leaves it in place; otherwise a fresh one is made and removed. */
  readonly profile?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly prepare?: NonNullable<LaunchUnissonOptions['prepare']>
}

/**
 * The real program on a profile of its own; `await using` closes it and removes what it left. On Linux it has a display of
 * its own too, so that two tests side by side share neither the focus nor the clipboard.
 */
export async function openUnisson({
  profile,
  size = { width: 1280, height: 720 },
  prepare,
}: OpenOptions = {}): Promise<OpenUnisson> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'unisson-e2e-')))
  await using opened = new AsyncDisposableStack()
  const env = process.platform === 'linux' ? opened.use(await openDisplay(process.env)).env : process.env
  const driven = await launchUnisson({ profile: folder, env, size, ...(prepare ? { prepare } : {}) })
  const rest = opened.move()
  return {
    ...driven,
    profile: folder,
    [Symbol.asyncDispose]: async () => {
      await driven.close()
      await rest.disposeAsync()
      if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
    },
  }
}
