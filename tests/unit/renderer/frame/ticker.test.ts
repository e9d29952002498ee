import { expect, it } from 'vitest'
import { createTicker } from '../../../../renderer/ui/create-ticker.ts'

/** A clock moved by hand, that may be set, and what waits on it. */
function handClock(start: number) {
  let wall = start
  let gone = 0
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>()
  return {
    waiting,
    set: (to: number) => {
      wall = to
    },
    pass: (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 1) {
        gone += 1
        wall += 1
        for (const one of [...waiting].filter(({ at }) => at <= gone)) {
          waiting.delete(one)
          one.run()
        }
      }
    },
    ports: {
      now: () => wall,
      after: (milliseconds: number, run: () => void) => {
        const one = { at: gone + milliseconds, run }
        waiting.add(one)
        return () => waiting.delete(one)
      },
    },
  }
}

const ignore = () => undefined

it('is one instant for all who read between two ticks, and ticks on the full second', () => {
  const clock = handClock(10_400)
  const ticker = createTicker(1000, clock.ports)
  ticker.subscribe(ignore)
  clock.pass(300)
  // Who comes later reads what the others show.
  ticker.subscribe(ignore)
  expect(ticker.read()).toBe(10_400)
  clock.pass(300)
  expect(ticker.read()).toBe(11_000)
  clock.pass(999)
  expect(ticker.read()).toBe(11_000)
  clock.pass(1)
  expect(ticker.read()).toBe(12_000)
})

it.each([
  ['set back by an hour', -3_600_000],
  ['set forward by three hours', 10_800_000],
])('is right within a second of a clock %s', (_, by) => {
  const clock = handClock(86_400_250)
  const ticker = createTicker(1000, clock.ports)
  let told = 0
  ticker.subscribe(() => {
    told += 1
  })
  clock.pass(5000)
  clock.set(clock.ports.now() + by)
  clock.pass(1000)
  expect(Math.abs(ticker.read() - clock.ports.now())).toBeLessThan(1000)
  expect(told).toBe(6)
})

it('waits for nothing while nobody listens, and then tells no instant of long ago', () => {
  const clock = handClock(0)
  const ticker = createTicker(1000, clock.ports)
  const leave = ticker.subscribe(ignore)
  clock.pass(2500)
  leave()
  expect(clock.waiting.size).toBe(0)
  clock.pass(60_000)
  expect(ticker.read()).toBe(62_500)
})
