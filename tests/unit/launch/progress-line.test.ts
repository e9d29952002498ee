import { PassThrough } from 'node:stream'

import { describe, expect, it } from 'vitest'

import { progressLine } from '../../../electron/launch/terminal/progress-line.ts'

function listen(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly said: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream
  return { stream, said: () => String((stream as unknown as PassThrough).read() ?? '') }
}

describe('progressLine', () => {
  it('says little in a log', () => {
    const { stream, said } = listen(false)
    const progress = progressLine('Fetching', stream)
    for (let done = 0; done <= 100; done += 1) progress.update(done, 100)
    progress.end('Fetched')
    expect(said()).toBe('Fetching\n  25 %\n  50 %\n  75 %\nFetched\n')
  })

  it('rewrites one line in a terminal, and only when the figure changes', () => {
    const { stream, said } = listen(true)
    const progress = progressLine('Fetching', stream)
    progress.update(10, 1_000)
    progress.update(11, 1_000)
    progress.update(5_000, 1_000)
    progress.end('Fetched')
    expect(said()).toBe('\r\u001B[KFetching 1 %\r\u001B[KFetching 100 %\r\u001B[KFetched\n')
  })
})
