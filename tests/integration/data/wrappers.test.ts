import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorkspaceEvent } from '../../../shared/contract/workspace-contract.ts'
import { listAudit } from '../../../electron/data/features/audit/queries.ts'
import type { OpenWorkspace } from '../../../electron/data/open-workspace.ts'
import { announced } from '../../../electron/data/wrappers/announced.ts'
import { audited } from '../../../electron/data/wrappers/audited.ts'
import type { Command } from '../../../electron/data/wrappers/command.ts'
import { transactional } from '../../../electron/data/wrappers/transactional.ts'
import { unlocked } from '../../../electron/data/wrappers/unlocked.ts'
import { createMigratedDatabase, type MigratedDatabase } from '../../helpers/migrated-database.ts'

let store: MigratedDatabase
let heard: { readonly event: WorkspaceEvent; readonly committed: boolean }[]
let open: OpenWorkspace

beforeEach(() => {
  store = createMigratedDatabase()
  heard = []
  open = {
    database: store.database,
    vaultKey: new Uint8Array(32),
    signingSeed: new Uint8Array(32),
    now: () => new Date('2026-11-22T09:00:00Z'),
    randomUuid: () => 'one',
    acting: () => null,
    actAs: () => undefined,
    person: () => 'Camille Durand',
    settings: () => {
      throw new Error('Not asked for')
    },
    publish: (event) => heard.push({ event, committed: !store.database.raw.inTransaction }),
  }
})
afterEach(() => {
  store.remove()
})

const put: Command<string, string> = ({ database }, name) => {
  database.run('INSERT INTO settings (name, value) VALUES (:name, :name)', { name })
  return name
}
const putAndFail: Command<string, string> = (workspace, name) => {
  put(workspace, name)
  throw new Error('too late')
}
const wrap = (command: Command<string, string>): Command<string, string> =>
  announced(['settings'], transactional(audited(command, (name) => ({ action: 'setting.put', entityId: name }))), (name) => name)
const rows = () => store.database.raw.prepare('SELECT name FROM settings').pluck().all()

describe('a wrapped command', () => {
  it('writes, leaves its line in the trail and tells after the commit', () => {
    expect(wrap(put)(open, 'a')).toBe('a')
    expect(rows()).toEqual(['a'])
    expect(listAudit(store.database, 0, 5).entries).toMatchObject([
      { action: 'setting.put', entityId: 'a', actor: 'Camille Durand' },
    ])
    expect(heard).toEqual([{ event: { type: 'changed', entity: 'settings', id: 'a' }, committed: true }])
  })

  it('leaves nothing when it fails half-way', () => {
    expect(() => wrap(putAndFail)(open, 'a')).toThrow('too late')
    expect([rows(), listAudit(store.database, 0, 5).total, heard]).toEqual([[], 0, []])
  })

  it('leaves nothing when its line cannot be written', () => {
    store.database.raw.exec(`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no line'); END`)
    expect(() => wrap(put)(open, 'a')).toThrow('no line')
    expect([rows(), heard]).toEqual([[], []])
  })

  it('is refused while the workspace is locked', () => {
    expect(() => unlocked({ opened: () => null }, wrap(put))({ input: 'a' })).toThrowError(
      expect.objectContaining({ code: 'locked' }) as Error,
    )
    expect(rows()).toEqual([])
  })
})
