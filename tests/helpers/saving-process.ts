import { writeSync } from 'node:fs'
import { bodyOf } from './workspace-builders.ts'
import { createWorkspace, PASSPHRASE, startService } from './workspace.ts'

/**
 * Run as a process of its own: unlocks the profile named by its argument, saves one document again and again, and
 * writes one line per save to standard output once the save was acknowledged. It is made to be killed.
 */
const [profileFolder] = process.argv.slice(2)
if (profileFolder === undefined) throw new Error('Expected the profile folder')
const service = startService(profileFolder)
if ((await service.calls.workspace.status()).state === 'absent') await createWorkspace(service)
else await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
const [known] = (await service.calls.documents.list({})).rows
const head =
  known ??
  (await service.calls.documents.create({ title: 'D', type: 'communique', language: 'fr', topicId: null, missionId: null }))
let { revision } = head
for (;;) {
  const next = revision + 1
  revision = (await service.calls.documents.save({ id: head.id, revision, body: bodyOf(`${next} ${'texte '.repeat(200)}`) }))
    .revision
  // Straight to the pipe: what the parent has read was acknowledged.
  writeSync(1, `${revision}\n`)
}
