import type { Migration } from '../migration.ts'

/** Which text translates which: a text has one source, a source any number of translations. */
export const translationsMigration: Migration = {
  version: 5,
  name: 'translations',
  statements: [
    `CREATE TABLE translations (
      document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
      source_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      CHECK (document_id <> source_id)) STRICT, WITHOUT ROWID`,
    `CREATE INDEX translations_source ON translations (source_id)`,
  ],
}
