import { expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, filesWith } from '../../helpers/profile-files.ts'
import { addDocument, addMission, addPoint, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService } from '../../helpers/workspace.ts'

const SECRET = 'canari-jeton-41f7b2'
const TEXT = 'canari-texte-c90de1'

it('leaves nothing in clear in any file of the profile, open, killed or closed', async () => {
  const profile = createProfile()
  try {
    const service = startService(profile.folder)
    await createWorkspace(service)
    const mission = await addMission(service)
    const account = await service.calls.accounts.save({
      missionId: mission.id,
      platform: 'x',
      handle: '@bko',
      language: 'fr',
      owner: '',
      rotationDue: null,
    })
    await service.calls.accounts.setCredential({ id: account.id, secret: SECRET })
    await service.control.revealCredential(account.id, PASSPHRASE)
    await addPoint(service, { statement: { fr: `La France condamne ${TEXT}.` } })
    const head = await addDocument(service, `Un texte ${TEXT}`, { title: TEXT })
    await service.calls.coherence.check({ documentId: head.id, text: `Un texte ${TEXT}`, language: 'fr' })
    await service.calls.documents.save({ id: head.id, revision: 2, body: bodyOf(`Autre ${TEXT} `.repeat(5000)) })
    await service.calls.search.query({ text: TEXT })
    await service.calls.workspace.backUpNow()

    const scan = (): void => {
      for (const canary of [SECRET, TEXT, PASSPHRASE]) expect(filesWith(profile.folder, canary)).toEqual([])
    }
    // While it is open: the database, its log and shared memory, the backup, the headers and the mark.
    expect(filesBelow(profile.folder).length).toBeGreaterThanOrEqual(7)
    scan()
    await service.close()
    expect(filesBelow(profile.folder).some((path) => path.endsWith('-wal'))).toBe(false)
    scan()
    // The scan itself sees what is in clear.
    writeFileSync(join(profile.folder, 'backups', 'leak'), `x${SECRET}x`)
    expect(filesWith(profile.folder, SECRET)).toHaveLength(1)
  } finally {
    profile.remove()
  }
})
