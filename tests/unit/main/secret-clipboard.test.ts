import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CLEARS_AFTER_MS, SecretClipboard } from '../../../electron/main/shell/secret-clipboard.ts'

const board = vi.hoisted(() => ({ text: '', history: [] as string[], readable: true }))

// Electron itself: a clipboard that takes its time, as newer versions do.
vi.mock('electron', () => ({
  clipboard: {
    readText: () =>
      new Promise((resolve, reject) =>
        setImmediate(() => (board.readable ? resolve(board.text) : reject(new Error('The clipboard is busy')))),
      ),
    writeText: (text: string) =>
      new Promise<void>((resolve) =>
        setImmediate(() => {
          board.text = text
          board.history.push(text)
          resolve()
        }),
      ),
    clear: () => {
      board.text = ''
    },
  },
}))

const onCleared = vi.fn()
let secrets: SecretClipboard

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  board.text = ''
  board.history = []
  board.readable = true
  onCleared.mockClear()
  secrets = new SecretClipboard(onCleared)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a secret on the clipboard', () => {
  it('goes after its time, and the page is told', async () => {
    await secrets.put('hunter2')
    expect(board.text).toBe('hunter2')
    vi.advanceTimersByTime(CLEARS_AFTER_MS - 1)
    await secrets.put('hunter3')
    vi.advanceTimersByTime(CLEARS_AFTER_MS - 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(board.text).toBe('hunter3')
    vi.advanceTimersByTime(1)
    await vi.waitFor(() => expect(board.text).toBe(''))
    expect(onCleared).toHaveBeenCalledTimes(2)
  })

  it('is the last one of two quick copies, and leaves no timer of the first', async () => {
    await Promise.all([secrets.put('first'), secrets.put('second')])
    expect(board.text).toBe('second')
    expect(vi.getTimerCount()).toBe(1)
    await secrets.clear()
    expect(board.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes at a lock that comes while it is being written', async () => {
    const putting = secrets.put('hunter2')
    await Promise.all([putting, secrets.clear()])
    expect(board.history).toEqual(['hunter2'])
    expect(board.text).toBe('')
  })

  it('is not put there once the program ends, and goes with it', async () => {
    await secrets.put('hunter2')
    await secrets.close()
    expect(board.text).toBe('')
    expect(await secrets.put('late')).toBe(false)
    expect(board.history).toEqual(['hunter2'])
  })

  it('goes when nobody can tell whether it is still there', async () => {
    await secrets.put('hunter2')
    board.readable = false
    await secrets.clear()
    expect(board.text).toBe('')
    expect(onCleared).toHaveBeenCalledTimes(1)
  })

  it('leaves alone what the person copied since', async () => {
    await secrets.put('hunter2')
    board.text = 'a sentence'
    await secrets.close()
    expect(board.text).toBe('a sentence')
  })
})
