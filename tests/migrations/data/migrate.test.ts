import type Database from 'better-sqlite3'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, storeVersion } from '../../../electron/data/db/migrate.ts'
import { migrations } from '../../../electron/data/db/migrations/migrations.ts'
import { openDatabase } from '../../../electron/data/db/open-database.ts'
import { createWorkspaceDatabase } from '../../../electron/data/db/workspace-database.ts'
import { search } from '../../../electron/data/features/search/queries.ts'
import { toMatch } from '../../../electron/data/db/full-text/to-match.ts'
import { TEST_KEY } from '../../helpers/migrated-database.ts'

const OLD = migrations.slice(0, -1)
const NEWEST = migrations.at(-1)

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unisson-migration-'))
  path = join(folder, 'workspace.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const open = (purpose: 'create' | 'store' = 'store'): Database.Database => openDatabase({ path, key: TEST_KEY, purpose })

/** Rows as the version before would have left them. */
const ROWS = `
  INSERT INTO topics VALUES ('t', 'Sahel', '', 1, '2026-01-01');
  INSERT INTO talking_points VALUES ('p', 't', 'central', '[]', 0, 1, '[]', NULL, NULL, NULL, NULL, 'public', '[]', 'approved', 1, 0, 1, '2026-01-01');
  INSERT INTO point_statements (point_id, language, statement) VALUES ('p', 'fr', 'La France condamne'), ('p', 'zh', '法国谴责此次袭击事件');
  INSERT INTO point_versions VALUES ('p', 1, '2026-01-01', 'C', 'h', '{}');
  INSERT INTO documents (id, title, title_key, type, language, direction, status, words, revision, created_at, updated_at)
    VALUES ('d', 'Déclaration', 'declaration', 'communique', 'fr', 'ltr', 'draft', 2, 1, '2026-01-01', '2026-01-01');
  INSERT INTO document_texts SELECT row, title, 'un texte' FROM documents;
  INSERT INTO document_versions VALUES ('d', 1, '2026-01-01', 'created', '', 'Déclaration', 2, 'h', '{}');
  INSERT INTO audit (at, actor, action, entity_id, detail, previous_hash, hash) VALUES ('2026-01-01', 'C', 'a', 'd', '{}', '', 'h');`

const TABLES = [
  'topics',
  'talking_points',
  'point_statements',
  'point_versions',
  'documents',
  'document_texts',
  'document_versions',
  'audit',
]

const dump = (raw: Database.Database): unknown => TABLES.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())

function buildOld(): unknown {
  const raw = open('create')
  migrate(raw, OLD)
  raw.exec(ROWS)
  const rows = dump(raw)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  return rows
}

describe('migrating from the version before', () => {
  it('keeps every row and makes the new ones', () => {
    const rows = buildOld()
    const raw = open()
    migrate(raw)
    expect(storeVersion(raw)).toBe(NEWEST?.version)
    expect(dump(raw)).toEqual(rows)
    const database = createWorkspaceDatabase(raw)
    expect(search(database, toMatch('declar')!, 5)).toMatchObject([{ id: 'd' }])
    expect(search(database, toMatch('condamne')!, 5)).toMatchObject([{ id: 'p' }])
    expect(search(database, toMatch('此次袭击')!, 5)).toMatchObject([{ id: 'p', language: 'zh' }])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    migrate(raw)
    raw.close()
  })

  const steps = (NEWEST?.statements.length ?? 0) + 1
  it.each(Array.from({ length: steps }, (_, index) => index))(
    'leaves it intact when it is interrupted before statement %i',
    (at) => {
      const rows = buildOld()
      copyFileSync(path, `${path}.before`)
      const raw = open()
      expect(() => {
        migrate(raw, migrations, (_migration, index) => {
          if (index === at) throw new Error('the power failed')
        })
      }).toThrow('the power failed')
      expect(storeVersion(raw)).toBe(OLD.at(-1)?.version)
      expect(dump(raw)).toEqual(rows)
      raw.pragma('wal_checkpoint(TRUNCATE)')
      raw.close()
      expect(readFileSync(path).equals(readFileSync(`${path}.before`))).toBe(true)
      const again = open()
      migrate(again)
      expect(dump(again)).toEqual(rows)
      again.close()
    },
  )

  it('refuses a file from a newer program and does not touch it', () => {
    buildOld()
    const raw = open()
    raw.pragma('user_version = 999')
    expect(() => {
      migrate(raw)
    }).toThrowError(expect.objectContaining({ code: 'database-newer' }) as Error)
    expect(storeVersion(raw)).toBe(999)
    raw.close()
  })
})
