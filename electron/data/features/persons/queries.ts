import type { Person } from '../../../../shared/domain/person.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { Throttle } from '../../vault/throttle.ts'
import { PERSON_COLUMNS, personKeyRow, personRow, type PersonKey } from './schema.ts'

/** The holder first, then by name; retired ones last. */
export function listPersons(database: WorkspaceDatabase): readonly Person[] {
  return database.all(
    personRow,
    `SELECT ${PERSON_COLUMNS} FROM persons ORDER BY retired_at IS NOT NULL, holder DESC, name COLLATE NOCASE, id`,
  )
}

export function findPerson(database: WorkspaceDatabase, id: string): Person | null {
  return database.get(personRow, `SELECT ${PERSON_COLUMNS} FROM persons WHERE id = :id`, { id })
}

export function findHolder(database: WorkspaceDatabase): Person | null {
  return database.get(personRow, `SELECT ${PERSON_COLUMNS} FROM persons WHERE holder = 1`)
}

export function findPersonKey(database: WorkspaceDatabase, id: string): PersonKey | null {
  return database.get(personKeyRow, 'SELECT sealed_key AS sealedKey, kdf, throttle FROM persons WHERE id = :id', { id })
}

export function putPerson(database: WorkspaceDatabase, person: Person, key: PersonKey): void {
  database.run(
    `INSERT INTO persons (id, name, role, holder, public_key, sealed_key, kdf, throttle, created_at, retired_at)
     VALUES (:id, :name, :role, :holder, :publicKey, :sealedKey, :kdf, :throttle, :createdAt, :retiredAt)
     ON CONFLICT (id) DO UPDATE SET sealed_key = :sealedKey, kdf = :kdf, throttle = :throttle`,
    {
      ...person,
      holder: person.holder ? 1 : 0,
      sealedKey: key.sealedKey,
      kdf: key.kdf === null ? null : JSON.stringify(key.kdf),
      throttle: JSON.stringify(key.throttle),
    },
  )
}

export function putThrottle(database: WorkspaceDatabase, id: string, throttle: Throttle): void {
  database.run('UPDATE persons SET throttle = :throttle WHERE id = :id', { id, throttle: JSON.stringify(throttle) })
}

/** The settings say what the holder is called and does; the row follows. */
export function renameHolder(database: WorkspaceDatabase, name: string, role: Person['role']): void {
  database.run('UPDATE persons SET name = :name, role = :role WHERE holder = 1', { name, role })
}

/** The key that nobody may use again is destroyed with it. */
export function retirePersonAt(database: WorkspaceDatabase, id: string, at: string): void {
  database.run(`UPDATE persons SET retired_at = :at, sealed_key = x'' WHERE id = :id`, { id, at })
}
