import { describe, expect, it } from 'vitest'
import { createActivity } from '../../../electron/data/session/activity.ts'

const now = (): number => performance.now()

async function waitFor(quiet: Promise<void>): Promise<number> {
  const started = now()
  await quiet
  return now() - started
}

describe('work in the background', () => {
  it('starts at once when nobody asked for anything', async () => {
    expect(await waitFor(createActivity(now).quiet(new AbortController().signal))).toBeLessThan(300)
  })

  it('waits for a moment of quiet after a call, and two seconds at most when calls go on', async () => {
    const activity = createActivity(now)
    activity.note()
    expect(await waitFor(activity.quiet(new AbortController().signal))).toBeGreaterThanOrEqual(590)
    activity.note()
    const calls = setInterval(activity.note, 100)
    const waited = await waitFor(activity.quiet(new AbortController().signal))
    clearInterval(calls)
    expect(waited).toBeGreaterThanOrEqual(1_990)
  })

  it('is given up with its signal', async () => {
    const activity = createActivity(now)
    activity.note()
    await expect(activity.quiet(AbortSignal.abort())).rejects.toThrow()
  })
})
