import type { Person } from '../../../../shared/domain/person.ts'
import type { Signer } from '../../../../shared/domain/signer.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { Throttle } from '../../vault/throttle.ts'
import { PERSON_COLUMNS, personKeyRow, personRow, SIGNER_COLUMNS, signerRow, type PersonKey } from './schema.ts'

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

/** By name; removed ones last. */
export function listSigners(database: WorkspaceDatabase): readonly Signer[] {
  return database.all(signerRow, `SELECT ${SIGNER_COLUMNS} FROM signers ORDER BY removed_at IS NOT NULL, name COLLATE NOCASE, id`)
}

export function findSigner(database: WorkspaceDatabase, id: string): Signer | null {
  return database.get(signerRow, `SELECT ${SIGNER_COLUMNS} FROM signers WHERE id = :id`, { id })
}

export function putSigner(database: WorkspaceDatabase, signer: Signer): void {
  database.run(
    `INSERT INTO signers (id, name, role, post, public_key, added_at, added_by, removed_at)
     VALUES (:id, :name, :role, :post, :publicKey, :addedAt, :addedBy, :removedAt)
     ON CONFLICT (id) DO UPDATE SET name = :name, role = :role, post = :post, added_at = :addedAt, added_by = :addedBy,
       removed_at = :removedAt`,
    { ...signer },
  )
}
