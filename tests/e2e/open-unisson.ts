import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** The real program on a profile of its own; `await using` closes it and removes what it left. */
export async function openUnisson({
  profile,
  size = { width: 1280, height: 720 },
  prepare,
}: OpenOptions = {}): Promise<OpenUnisson> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'unisson-e2e-')))
  const driven = await launchUnisson({ profile: folder, size, ...(prepare ? { prepare } : {}) })
  return {
    ...driven,
    profile: folder,
    [Symbol.asyncDispose]: async () => {
      await driven.close()
      if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
    },
  }
}
