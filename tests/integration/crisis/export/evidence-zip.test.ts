import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceZip } from '../../../../electron/data/features/incidents/export/evidence-zip.ts'
import type { IncidentBundle } from '../../../../electron/data/features/incidents/export/incident-bundle.ts'
import { inflateZipEntry } from '../../../../electron/data/formats/zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../../../../electron/data/formats/zip/read-zip-directory.ts'
import { failure } from '../../../helpers/failure.ts'
import { createMigratedDatabase, type MigratedDatabase } from '../../../helpers/migrated-database.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { draft, makeLog, testKey } from '../../../unit/crisis/log/log-kit.ts'
import { playbookFixture, uuid } from '../../../unit/crisis/playbook-fixture.ts'
import { incidentFixture } from '../../../unit/crisis/run-fixture.ts'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2])
const NOTE = Buffer.from('Reçu à 9 h 10', 'utf8')

let store: MigratedDatabase
beforeEach(() => {
  store = createMigratedDatabase()
})
afterEach(() => {
  store.remove()
})

function keep(bytes: Buffer): void {
  store.database.run('INSERT INTO evidence (sha256, bytes) VALUES (:sha256, :bytes)', { sha256: sha256(bytes), bytes })
}

const added = (number: number, name: string, bytes: Buffer) =>
  draft(number, {
    kind: 'evidence.added',
    data: {
      evidence: {
        id: `evidence--${uuid(number)}`,
        name,
        mediaType: 'image/jpeg',
        sha256: sha256(bytes),
        size: bytes.length,
        source: '=Témoin',
        capturedAt: '2026-11-22T08:10:00.000Z',
        stepId: null,
        factIds: [],
      },
    },
  })

function bundle(): IncidentBundle {
  const playbook = playbookFixture()
  const declared = draft(1, { kind: 'incident.declared', data: { incident: incidentFixture(playbook) } })
  const drafts = [declared, added(2, '../../échappé\n.JPG', PHOTO), added(3, 'note.txt', NOTE)]
  return { playbook, contacts: [], ...makeLog(drafts, { key: testKey(), closed: false }) }
}

function unpack(archive: Buffer): string {
  const folder = temporaryFolder()
  for (const entry of readZipDirectory(archive)) {
    const path = join(folder, entry.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, inflateZipEntry(archive, entry))
  }
  return folder
}

const check = (folder: string): string =>
  execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

describe('the evidence of an incident', () => {
  it('leaves as untouched originals with a manifest that sha256sum accepts, and names that stay in their folder', () => {
    keep(PHOTO)
    keep(NOTE)
    const archive = evidenceZip(store.database, bundle())
    const names = readZipDirectory(archive).map(({ name }) => name)
    expect(names).toEqual(['evidence/0001.jpg', 'evidence/0002.txt', 'SHA256SUMS', 'index.csv'])
    const folder = unpack(archive)
    expect(check(folder)).toBe('evidence/0001.jpg: OK\nevidence/0002.txt: OK\n')
    writeFileSync(join(folder, 'evidence/0001.jpg'), 'x')
    expect(() => check(folder)).toThrow(/status|failed/u)
  })

  it('is refused whole while an original is missing, rather than pass for complete', async () => {
    keep(PHOTO)
    expect(await failure(new Promise((resolve) => resolve(evidenceZip(store.database, bundle()))))).toMatchObject({
      code: 'not-found',
      details: { kind: 'evidence', id: sha256(NOTE) },
    })
  })
})
