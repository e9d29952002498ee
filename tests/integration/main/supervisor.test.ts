import { afterEach, describe, expect, it } from 'vitest'
import { forkNode } from '../../../electron/main/data-process/fork-node.ts'
import { Supervisor } from '../../../electron/main/data-process/supervisor.ts'

const CHILD = new URL('../../fixtures/data-process/mortal-child.mjs', import.meta.url).pathname

let supervisor: Supervisor | null = null

function supervise(script = CHILD): { supervisor: Supervisor; states: string[] } {
  const made = new Supervisor(() => forkNode(process.execPath, script, []))
  const states: string[] = []
  made.onState((state) => {
    states.push(state)
  })
  made.start()
  supervisor = made
  return { supervisor: made, states }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

afterEach(async () => {
  await supervisor?.stop(2000)
  supervisor = null
})

describe('supervision of the data process', () => {
  it('answers, and passes on a typed refusal', async () => {
    const { supervisor: one } = supervise()
    await until(() => one.state === 'running')
    expect(await one.ask({ type: 'lock', reason: 'idle' })).toBe(one.pid)
    await expect(one.ask({ type: 'printable-html', printable: { kind: 'document', documentId: 'x' } })).rejects.toMatchObject({
      code: 'locked',
    })
  })

  it('rejects what is in flight when the process is killed, and restarts it', async () => {
    const { supervisor: one, states } = supervise()
    await until(() => one.state === 'running')
    const before = one.pid
    await expect(one.ask({ type: 'reveal-credential', accountId: 'a', passphrase: 'p' })).rejects.toMatchObject({
      code: 'data-process-down',
    })
    await until(() => one.state === 'running' && one.pid !== before)
    expect(states).toEqual(['running', 'restarting', 'running'])
    expect(await one.ask({ type: 'lock', reason: 'idle' })).not.toBe(before)
  })

  it('rejects at once when the process is not there, instead of hanging', async () => {
    const { supervisor: one } = supervise('/nowhere/data.mjs')
    await until(() => one.state === 'restarting')
    await expect(one.ask({ type: 'lock', reason: 'idle' })).rejects.toMatchObject({ code: 'data-process-down' })
  })

  it('ends the process in order, and for good', async () => {
    const { supervisor: one, states } = supervise()
    await until(() => one.state === 'running')
    const pid = one.pid ?? 0
    await one.stop(2000)
    expect(() => process.kill(pid, 0)).toThrow()
    expect(states).toEqual(['running'])
  })

  it('ends a process that is still starting without waiting for it', async () => {
    const { supervisor: one } = supervise()
    const pid = one.pid ?? 0
    const before = Date.now()
    await one.stop(5000)
    expect(Date.now() - before).toBeLessThan(2000)
    expect(() => process.kill(pid, 0)).toThrow()
  })
})
