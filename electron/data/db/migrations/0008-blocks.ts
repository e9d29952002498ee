import type { Migration } from '../migration.ts'

/** A kept version of a block never changes; a block that is taken out of the library keeps its versions. */
export const blocksMigration: Migration = {
  version: 8,
  name: 'blocks',
  statements: [
    `CREATE TRIGGER blocks_no_change BEFORE UPDATE ON blocks BEGIN SELECT RAISE(ABORT, 'a version of a block never changes'); END`,
    `CREATE TRIGGER blocks_no_delete BEFORE DELETE ON blocks BEGIN SELECT RAISE(ABORT, 'a version of a block is kept'); END`,
    `CREATE TABLE removed_blocks (id TEXT PRIMARY KEY, removed_at TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  ],
}
