import { describe, expect, it } from 'vitest'
import { createSaveQueue, type SaveAnswer, type SaveQueuePorts } from '../../../renderer/editor/autosave/save-queue.ts'
import type { SaveState } from '../../../renderer/editor/autosave/save-state.ts'
import type { DocumentJson } from '../../../shared/document/document-json.ts'
import { AppError } from '../../../shared/errors/app-error.ts'

const text = (words: string): DocumentJson => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

interface Call {
  readonly revision: number
  readonly body: DocumentJson
  readonly answer: (answer: SaveAnswer) => void
  readonly refuse: (error: unknown) => void
}

/** A queue whose clock and data process are in the test's hands. */
function bench(stored: { revision: number; body: DocumentJson } = { revision: 1, body: text('') }) {
  const states: SaveState[] = []
  const calls: Call[] = []
  const copies: DocumentJson[] = []
  let timers: { readonly run: () => void; readonly milliseconds: number }[] = []
  const ports: SaveQueuePorts = {
    save: (revision, body) =>
      new Promise((resolve, reject) => {
        calls.push({ revision, body, answer: resolve, refuse: reject })
      }),
    read: () => Promise.resolve({ ...stored, savedAt: '2026-11-22T10:00:00.000Z' }),
    keepCopy: (body) => {
      copies.push(body)
      return Promise.resolve('document--copy')
    },
    sameText: (left, right) => JSON.stringify(left) === JSON.stringify(right),
    toError: (error) => (error as AppError).toPayload(),
    schedule: (run, milliseconds) => {
      const timer = { run, milliseconds }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    publish: (state) => states.push(state),
  }
  const tick = async () => {
    const due = timers
    timers = []
    for (const { run } of due) run()
    await settle()
  }
  return {
    queue: createSaveQueue({ revision: 1, body: text('') }, ports),
    states,
    calls,
    copies,
    tick,
    timers: () => timers,
    stored,
  }
}

/** Lets promises that are already settled run their continuations. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
const answer = (revision: number): SaveAnswer => ({ revision, savedAt: '2026-11-22T10:00:00.000Z', words: 1 })

describe('the queue of saves', () => {
  it('saves once after a pause under 200 ms and says saved only after the answer', async () => {
    const { queue, calls, states, tick, timers } = bench()
    queue.changed(() => text('a'))
    queue.changed(() => text('ab'))
    expect(timers()).toHaveLength(1)
    expect(timers()[0]?.milliseconds).toBeLessThan(200)
    await tick()
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({ revision: 1, body: text('ab') })
    expect(states.at(-1)?.status).toBe('saving')
    calls[0]?.answer(answer(2))
    await settle()
    expect(states.at(-1)).toEqual({ status: 'saved', savedAt: '2026-11-22T10:00:00.000Z' })
  })

  it('keeps one save in flight and then sends the newest text on the new revision', async () => {
    const { queue, calls, tick } = bench()
    queue.changed(() => text('a'))
    await tick()
    queue.changed(() => text('ab'))
    queue.changed(() => text('abc'))
    await tick()
    expect(calls).toHaveLength(1)
    calls[0]?.answer(answer(2))
    await settle()
    await tick()
    expect(calls).toHaveLength(2)
    expect(calls[1]).toMatchObject({ revision: 2, body: text('abc') })
  })

  it('flushes what is in flight and what was typed meanwhile', async () => {
    const { queue, calls, tick } = bench()
    queue.changed(() => text('a'))
    await tick()
    queue.changed(() => text('ab'))
    const flushed = queue.flush()
    calls[0]?.answer(answer(2))
    await settle()
    expect(calls[1]).toMatchObject({ revision: 2, body: text('ab') })
    calls[1]?.answer(answer(3))
    await flushed
    expect(queue.unsaved()).toBeNull()
  })

  it('answers a second flush only when the save that the first began is through', async () => {
    const { queue, calls, tick } = bench()
    queue.changed(() => text('a'))
    await tick()
    queue.changed(() => text('ab'))
    let done = 0
    const flushes = [queue.flush(), queue.flush()].map(async (flush) => {
      await flush
      done += 1
    })
    calls[0]?.answer(answer(2))
    await settle()
    expect(done).toBe(0)
    calls[1]?.answer(answer(3))
    await Promise.all(flushes)
    expect(calls).toHaveLength(2)
    expect(queue.unsaved()).toBeNull()
  })

  it('retries with a growing delay while the data process restarts, and loses nothing', async () => {
    const { queue, calls, states, tick, timers } = bench()
    queue.changed(() => text('a'))
    await tick()
    calls[0]?.refuse(new AppError('data-process-down', 'gone'))
    await settle()
    expect(states.at(-1)).toMatchObject({ status: 'failed', retrying: true })
    const first = timers()[0]?.milliseconds ?? 0
    queue.changed(() => text('ab'))
    await tick()
    expect(calls[1]).toMatchObject({ revision: 1, body: text('ab') })
    calls[1]?.refuse(new AppError('data-process-down', 'gone'))
    await settle()
    expect(timers()[0]?.milliseconds).toBeGreaterThan(first)
    queue.retry()
    calls[2]?.answer(answer(2))
    await settle()
    expect(states.at(-1)?.status).toBe('saved')
    expect(queue.unsaved()).toBeNull()
  })

  it('stops retrying by itself on an error that cannot pass, and still keeps the text', async () => {
    const { queue, calls, states, tick, timers } = bench()
    queue.changed(() => text('a'))
    await tick()
    calls[0]?.refuse(new AppError('frozen', 'approved'))
    await settle()
    expect(states.at(-1)).toMatchObject({ status: 'failed', retrying: false })
    expect(timers()).toHaveLength(0)
    expect(queue.unsaved()).toEqual(text('a'))
  })

  it('tries again when the person mends what could not be saved, also while it was failing', async () => {
    const { queue, calls, tick } = bench()
    queue.changed(() => text('too large'))
    await tick()
    calls[0]?.refuse(new AppError('file-too-large', 'too large'))
    await settle()
    queue.changed(() => text('smaller'))
    await tick()
    expect(calls[1]?.body).toEqual(text('smaller'))
    queue.changed(() => text('small'))
    calls[1]?.refuse(new AppError('file-too-large', 'too large'))
    await settle()
    await tick()
    expect(calls[2]?.body).toEqual(text('small'))
    calls[2]?.answer({ revision: 2, savedAt: '2026-11-22T10:00:00.000Z', words: 1 })
    await settle()
    expect(queue.unsaved()).toBeNull()
  })

  it('keeps what is typed while the copy of a conflict is made', async () => {
    const { queue, calls, copies, stored, tick } = bench()
    stored.body = text('theirs')
    stored.revision = 5
    queue.changed(() => text('mine'))
    await tick()
    queue.changed(() => text('mine, more'))
    calls[0]?.refuse(new AppError('conflict', 'revision 5 is stored'))
    for (let turn = 0; turn < 50 && copies.length === 0; turn += 1) await Promise.resolve()
    queue.changed(() => text('mine, more, still'))
    await settle()
    expect(copies.at(-1)).toEqual(text('mine, more, still'))
  })

  it('recognises its own save when the answer was lost', async () => {
    const { queue, calls, states, copies, tick } = bench({ revision: 2, body: text('a') })
    queue.changed(() => text('a'))
    await tick()
    calls[0]?.refuse(new AppError('conflict', 'revision 2 is stored'))
    await settle()
    expect(states.at(-1)?.status).toBe('saved')
    expect(copies).toEqual([])
    queue.changed(() => text('ab'))
    await tick()
    expect(calls[1]?.revision).toBe(2)
  })

  it('goes on when only the head moved: the text it was made on is still stored', async () => {
    const { queue, calls, states, copies, tick } = bench({ revision: 4, body: text('') })
    queue.changed(() => text('mine'))
    await tick()
    calls[0]?.refuse(new AppError('conflict', 'revision 4 is stored'))
    await settle()
    expect(calls[1]).toMatchObject({ revision: 4, body: text('mine') })
    calls[1]?.answer(answer(5))
    await settle()
    expect(states.at(-1)?.status).toBe('saved')
    expect(copies).toEqual([])
  })

  it('keeps the newest words in a copy when somebody else saved, and stops', async () => {
    const { queue, calls, states, copies, tick } = bench({ revision: 5, body: text('theirs') })
    queue.changed(() => text('mine'))
    await tick()
    queue.changed(() => text('mine, longer'))
    calls[0]?.refuse(new AppError('conflict', 'revision 5 is stored'))
    await settle()
    expect(copies).toEqual([text('mine, longer')])
    expect(states.at(-1)).toMatchObject({ status: 'conflict', copyId: 'document--copy' })
    queue.changed(() => text('mine again'))
    await tick()
    expect(calls).toHaveLength(1)
  })
})
