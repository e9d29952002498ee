import { randomUUID } from 'node:crypto'
import { createSession } from '../../../electron/data/session/create-session.ts'
import type { Session } from '../../../electron/data/session/session.ts'

export const PASSPHRASE = 'quatre mots font rempart'

/** The session of a workspace folder, without the processes around it. Guesses cost what they cost a person. */
export function openSession(folder: string): Session {
  return createSession({
    profileFolder: folder,
    now: () => new Date(),
    randomUuid: randomUUID,
    factor: { factor: null },
    loadDemo: () => Promise.resolve(() => undefined),
    log: (error) => process.stderr.write(`${String(error)}\n`),
  })
}
