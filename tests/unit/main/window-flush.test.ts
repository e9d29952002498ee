import { expect, it } from 'vitest'
import { WindowFlush } from '../../../electron/main/windows/window-flush.ts'

function page(onFlush: (id: number) => void, destroyed = false) {
  return { isDestroyed: () => destroyed, webContents: { send: (_channel: string, id: unknown) => onFlush(id as number) } }
}

it('waits for every page to save, and for none longer than it may', async () => {
  const saved: number[] = []
  const flush: WindowFlush = new WindowFlush(() => [
    page((id) => setTimeout(() => saved.push(id) && flush.answered(id), 30)),
    page((id) => setTimeout(() => saved.push(id) && flush.answered(id), 10)),
    page(() => expect.unreachable(), true),
  ])
  await flush.ask(5_000)
  expect(saved.toSorted()).toEqual([1, 2])
  flush.answered(99)

  const hanging = new WindowFlush(() => [page(() => undefined)])
  const started = performance.now()
  await hanging.ask(40)
  expect(performance.now() - started).toBeGreaterThanOrEqual(39)
})
