import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, PASSPHRASE, startService } from '../../helpers/workspace.ts'

/** 50 in CI; `UNISSON_KILLS=1000` for the long run. */
const KILLS = Number(process.env['UNISSON_KILLS'] ?? 50)
const SAVING = new URL('../../helpers/saving-process.ts', import.meta.url).pathname

/** Lets a process save, kills it at some moment of its writing, and answers the last revision that it acknowledged. */
function saveAndKill(profileFolder: string, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SAVING, profileFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    let killed = false
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (part: string) => {
      if (output === '') setTimeout(() => (killed = child.kill('SIGKILL')), milliseconds)
      output += part
    })
    child.on('error', reject)
    child.on('close', () => {
      const lines = output.split('\n')
      // What follows the last line end was cut by the kill.
      const acknowledged = Number(lines.at(-2) ?? 0)
      if (killed) resolve(acknowledged)
      else reject(new Error('The process ended by itself'))
    })
  })
}

it(
  `loses no acknowledged save in ${KILLS} kills`,
  async () => {
    const profile = createProfile()
    let lost = 0
    let saves = 0
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const acknowledged = await saveAndKill(profile.folder, 5 + ((kill * 37) % 90))
        const service = startService(profile.folder)
        await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
        const [head] = (await service.calls.documents.list({})).rows
        const { body } = await service.calls.documents.get({ id: head?.id ?? '' })
        if (head === undefined || head.revision < acknowledged) lost += 1
        expect(body).toEqual(bodyOf(`${head?.revision} ${'texte '.repeat(200)}`))
        if (kill === KILLS - 1) expect((await service.calls.audit.verify()).brokenAt).toBeNull()
        saves = head?.revision ?? 0
        await service.close()
      }
    } finally {
      profile.remove()
    }
    expect(lost).toBe(0)
    expect(saves).toBeGreaterThan(KILLS)
  },
  KILLS * 5_000,
)
