import { describe, expect, it } from 'vitest'
import { PausingSaver } from '../../../../renderer/features/crisis/model/pausing-saver.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A saver whose pauses end when the test says so, and whose saves are answered when it says so. */
function saverUnderTest() {
  const said: string[] = []
  const answers: { readonly yes: () => void; readonly no: (error: Error) => void }[] = []
  let pause: (() => void) | null = null
  const saver = new PausingSaver<string>(400, {
    save: (content) => {
      said.push(`save ${content}`)
      return new Promise((yes, no) => answers.push({ yes, no }))
    },
    schedule: (run) => {
      pause = run
      return () => {
        pause = null
      }
    },
    saving: () => said.push('saving'),
    saved: () => said.push('saved'),
    failed: (error) => said.push(`failed ${String((error as Error).message)}`),
  })
  return {
    saver,
    said,
    waits: () => pause !== null,
    endPause: async () => {
      pause?.()
      await turn()
    },
    answer: async (error?: Error) => {
      const next = answers.shift()
      if (error) next?.no(error)
      else next?.yes()
      await turn()
    },
  }
}

describe('a saver that waits for a pause', () => {
  it('saves the newest content alone, once the person pauses', async () => {
    const { saver, said, endPause, answer } = saverUnderTest()
    saver.edit('a')
    saver.edit('ab')
    expect(said).toEqual([])
    await endPause()
    await answer()
    expect(said).toEqual(['saving', 'save ab', 'saved'])
  })

  it('saves one after the other: what is typed meanwhile follows', async () => {
    const { saver, said, endPause, answer } = saverUnderTest()
    saver.edit('a')
    await endPause()
    saver.edit('ab')
    const flushed = saver.flush()
    expect(said).toEqual(['saving', 'save a'])
    await answer()
    await answer()
    await flushed
    expect(said).toEqual(['saving', 'save a', 'saved', 'saving', 'save ab', 'saved'])
  })

  it('keeps what could not be saved for the next attempt, unless something newer was typed', async () => {
    const { saver, said, endPause, answer } = saverUnderTest()
    saver.edit('a')
    await endPause()
    await answer(new Error('disk full'))
    expect(said.at(-1)).toBe('failed disk full')
    const again = saver.flush()
    await answer()
    await again
    expect(said.slice(3)).toEqual(['saving', 'save a', 'saved'])
  })

  it('saves at once when asked, and has nothing left to wait for', async () => {
    const { saver, said, waits, answer } = saverUnderTest()
    saver.edit('a')
    const flushed = saver.flush()
    expect(waits()).toBe(false)
    await answer()
    await flushed
    await saver.flush()
    expect(said).toEqual(['saving', 'save a', 'saved'])
  })
})
