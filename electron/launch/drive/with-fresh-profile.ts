import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `job` with an empty user-data folder that is removed afterwards. */
export async function withFreshProfile<Result>(job: (profile: string) => Promise<Result>): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'unisson-profile-'))
  try {
    return await job(profile)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
}
