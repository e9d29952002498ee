import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failure } from '../../helpers/failure.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService } from '../../helpers/workspace.ts'
import { migrations } from '../../../electron/data/db/migrations/migrations.ts'
import { openDatabase } from '../../../electron/data/db/open-database.ts'
import { createPassphraseGate } from '../../../electron/data/session/passphrase-gate.ts'
import { createHeaderFile } from '../../../electron/data/vault/header-file.ts'
import { deriveWorkspaceKeys } from '../../../electron/data/vault/workspace-keys.ts'

/** Opens the closed database of a profile as the program would. */
async function openClosed(folder: string) {
  const gate = createPassphraseGate({ header: createHeaderFile(folder), now: () => new Date(), factor: { factor: null } })
  const key = deriveWorkspaceKeys(await gate.open(PASSPHRASE)).database
  return openDatabase({ path: join(folder, 'workspace.db'), key, purpose: 'store' })
}

it('unlocking backs an old workspace up and brings it up to date; a newer one is refused untouched', async () => {
  const profile = createProfile()
  try {
    const service = startService(profile.folder)
    await createWorkspace(service)
    const head = await addDocument(service, 'un texte ancien')
    await service.calls.workspace.lock()

    // Back to the first version: no search index, no coverage, no translation, no crisis room existed.
    const old = await openClosed(profile.folder)
    const later = ['document_coverage', 'translations', 'log_words', 'log_signatures', 'log_entries', 'incidents']
    const crisis = ['playbooks', 'blocks', 'persons', 'evidence', 'contacts', 'exercises', 'signers', 'removed_blocks']
    for (const table of [...later, ...crisis]) old.exec(`DROP TABLE ${table}`)
    for (const index of ['document_words', 'document_trigrams', 'point_words', 'point_trigrams', 'title_words', 'title_trigrams'])
      old.exec(
        `DROP TRIGGER ${index}_put; DROP TRIGGER ${index}_take; DROP TRIGGER ${index}_move; DROP TABLE ${index}; PRAGMA user_version = 1`,
      )
    old.close()
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.workspace.backups()).map(({ reason }) => reason)).toContain('before-migration')
    expect(await service.calls.search.query({ text: 'ancien' })).toMatchObject([{ id: head.id }])
    expect((await service.calls.documents.get({ id: head.id })).body).toEqual(bodyOf('un texte ancien'))
    await service.close()

    const newer = await openClosed(profile.folder)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    newer.close()
    const fault = await failure(service.calls.workspace.unlock({ passphrase: PASSPHRASE }))
    expect(fault).toMatchObject({ code: 'database-newer', details: { version: migrations.length + 1 } })
    expect(await service.calls.workspace.status()).toMatchObject({ state: 'locked' })
  } finally {
    profile.remove()
  }
})
