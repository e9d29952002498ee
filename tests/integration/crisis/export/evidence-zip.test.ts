import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkspaceDatabase } from '../../../../electron/data/db/workspace-database.ts'
import { openDatabase } from '../../../../electron/data/db/open-database.ts'
import { readOriginal } from '../../../../electron/data/features/incidents/evidence/read-original.ts'
import { evidenceZip } from '../../../../electron/data/features/incidents/export/evidence-zip.ts'
import type { IncidentBundle } from '../../../../electron/data/features/incidents/export/incident-bundle.ts'
import { inflateZipEntry } from '../../../../electron/data/formats/zip/inflate-zip-entry.ts'
import { readZipDirectory } from '../../../../electron/data/formats/zip/read-zip-directory.ts'
import { drain } from '../../../../shared/lib/drain.ts'
import { createMigratedDatabase, TEST_KEY, type MigratedDatabase } from '../../../helpers/migrated-database.ts'
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
  const declared = draft(1, {
    kind: 'incident.declared',
    data: { incident: incidentFixture(playbook, { awareAt: '2026-03-01T09:00:00.000Z' }) },
  })
  const drafts = [declared, added(2, '../../échappé\n.JPG', PHOTO), added(3, 'note.txt', NOTE)]
  const { header, ...log } = makeLog(drafts, { key: testKey(), closed: false })
  return { playbook, contacts: [], ...log, header: { ...header, mode: 'REAL' } }
}

const pack = () => drain(evidenceZip(store.database, bundle()))

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
    const { archive, leftOut } = pack()
    expect(leftOut).toEqual([])
    const names = readZipDirectory(archive).map(({ name }) => name)
    expect(names).toEqual(['evidence/0001.jpg', 'evidence/0002.txt', 'SHA256SUMS', 'index.csv'])
    const folder = unpack(archive)
    expect(check(folder)).toBe('evidence/0001.jpg: OK\nevidence/0002.txt: OK\n')
    writeFileSync(join(folder, 'evidence/0001.jpg'), 'x')
    expect(() => check(folder)).toThrow(/status|failed/u)
  })

  it.each(['EXERCISE', 'TEST', 'BACKFILL'] as const)('of mode %s says so in each of its paths', (mode) => {
    keep(PHOTO)
    keep(NOTE)
    const { header, ...rest } = bundle()
    const { archive } = drain(evidenceZip(store.database, { ...rest, header: { ...header, mode } }))
    expect(check(unpack(archive))).toBe(`evidence-${mode}/0001.jpg: OK\nevidence-${mode}/0002.txt: OK\n`)
  })

  it('leaves without the originals that are missing or damaged, each of them named, and the others untouched', () => {
    keep(PHOTO)
    const lost = pack()
    expect(lost.leftOut).toEqual([{ seq: 3, name: 'note.txt', state: 'missing' }])
    const folder = unpack(lost.archive)
    expect(check(folder)).toBe('evidence/0001.jpg: OK\n')
    expect(readFileSync(join(folder, 'index.csv'), 'utf8')).toContain(',missing,REAL,3,note.txt,')

    store.database.raw.exec('DROP TRIGGER evidence_no_update')
    keep(NOTE)
    store.database.run('UPDATE evidence SET bytes = :bytes WHERE sha256 = :sha256', { sha256: sha256(PHOTO), bytes: NOTE })
    const spoilt = pack()
    expect(spoilt.leftOut).toEqual([{ seq: 2, name: '../../échappé\n.JPG', state: 'damaged' }])
    expect(check(unpack(spoilt.archive))).toBe('evidence/0002.txt: OK\n')
  })

  it('survives a disk that spoilt the pages of one original', () => {
    const film = randomBytes(3_000_000)
    keep(film)
    keep(PHOTO)
    store.database.raw.pragma('wal_checkpoint(TRUNCATE)')
    store.database.raw.close()
    // The film is nearly all of the file: its middle is inside the film.
    const file = openSync(store.path, 'r+')
    writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, Math.floor(statSync(store.path).size / 2))
    closeSync(file)
    const raw = openDatabase({ path: store.path, key: TEST_KEY, purpose: 'store' })
    try {
      const database = createWorkspaceDatabase(raw)
      expect(readOriginal(database, sha256(film))).toEqual({ state: 'damaged' })
      expect(readOriginal(database, sha256(PHOTO))).toMatchObject({ state: 'intact' })
    } finally {
      raw.close()
    }
  })
})
