import { describe, expect, it } from 'vitest'
import { createPointSaver } from '../../../../renderer/features/messages/point-saver.ts'
import { emptyPoint } from '../../../../renderer/ui/empty-point.ts'

const content = (text: string) => ({ ...emptyPoint(null), statement: { fr: text } })

/** A saver whose clock and store are held in hand. */
function held() {
  const saves: {
    readonly text: string | undefined
    readonly revision: number
    readonly answer: (revision: number) => void
    readonly refuse: (error: Error) => void
  }[] = []
  const timers: (() => void)[] = []
  const told: string[] = []
  const saver = createPointSaver(1, {
    save: (edited, revision) =>
      new Promise((answer, refuse) => {
        saves.push({ text: edited.statement.fr, revision, answer, refuse })
      }),
    schedule: (run) => {
      timers.push(run)
      return () => {
        timers.splice(timers.indexOf(run), 1)
      }
    },
    saving: () => told.push('saving'),
    saved: (revision) => told.push(`saved ${revision}`),
    failed: (error) => told.push(`failed ${error instanceof Error ? error.message : ''}`),
  })
  return { saver, saves, timers, told, pause: () => timers.shift()?.() }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('saving a point while it is edited', () => {
  it('saves once after a pause, with the newest content', async () => {
    const { saver, saves, timers, told, pause } = held()
    saver.edit(content('a'))
    saver.edit(content('ab'))
    expect(timers).toHaveLength(1)
    pause()
    expect(saves.map(({ text, revision }) => [text, revision])).toEqual([['ab', 1]])
    saves[0]?.answer(2)
    await settled()
    expect(told).toEqual(['saving', 'saved 2'])
    expect(saver.waiting()).toBe(false)
  })

  it('saves what came during a save afterwards, on the new revision', async () => {
    const { saver, saves, pause } = held()
    saver.edit(content('a'))
    pause()
    saver.edit(content('ab'))
    pause()
    expect(saves).toHaveLength(1)
    saves[0]?.answer(2)
    await settled()
    expect(saves.map(({ text, revision }) => [text, revision])).toEqual([
      ['a', 1],
      ['ab', 2],
    ])
  })

  it('keeps what could not be saved, and saves it on the next attempt', async () => {
    const { saver, saves, told, pause } = held()
    saver.edit(content('a'))
    pause()
    saves[0]?.refuse(new Error('conflict'))
    await settled()
    expect(told).toEqual(['saving', 'failed conflict'])
    expect(saver.waiting()).toBe(true)
    saver.rebase(7)
    const done = saver.flush()
    expect(saves[1]).toMatchObject({ text: 'a', revision: 7 })
    saves[1]?.answer(8)
    await done
    expect(saver.revision()).toBe(8)
  })

  it('a failure does not put old content over what was typed meanwhile', async () => {
    const { saver, saves, pause } = held()
    saver.edit(content('a'))
    pause()
    saver.edit(content('ab'))
    saves[0]?.refuse(new Error('disk-full'))
    await settled()
    void saver.flush()
    expect(saves[1]?.text).toBe('ab')
  })

  it('says so when a flush cannot save', async () => {
    const { saver, saves } = held()
    saver.edit(content('a'))
    const done = saver.flush()
    saves[0]?.refuse(new Error('locked'))
    await expect(done).rejects.toThrow('locked')
  })
})
