import type { Migration } from '../migration.ts'

/** Persons of other workspaces whose keys were made known here. A removed key keeps its row, so that it keeps its id. */
export const signersMigration: Migration = {
  version: 7,
  name: 'signers',
  statements: [
    `CREATE TABLE signers (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, post TEXT NOT NULL, public_key TEXT NOT NULL UNIQUE,
      added_at TEXT NOT NULL, added_by TEXT NOT NULL, removed_at TEXT) STRICT`,
    `CREATE TRIGGER signers_no_delete BEFORE DELETE ON signers BEGIN SELECT RAISE(ABORT, 'signers keep their ids'); END`,
    `CREATE TRIGGER signers_no_change BEFORE UPDATE OF id, public_key ON signers BEGIN
      SELECT RAISE(ABORT, 'signers keep their keys'); END`,
  ],
}
