import type { Migration } from '../migration.ts'

const FORBID = (name: string, event: string, table: string, when: string): string =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`

/** Everything the first workspace holds, but the search indexes. */
export const storeMigration: Migration = {
  version: 1,
  name: 'store',
  statements: [
    `CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,

    `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
      entity_id TEXT NOT NULL, detail TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL UNIQUE) STRICT`,
    FORBID('audit_no_update', 'UPDATE', 'audit', ''),
    FORBID('audit_no_delete', 'DELETE', 'audit', ''),

    // Rows of the demonstration ministry, so that removing it takes exactly these.
    `CREATE TABLE demo_rows (entity TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (entity, id)) STRICT`,

    `CREATE TABLE missions (
      id TEXT PRIMARY KEY, code TEXT NOT NULL COLLATE NOCASE UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
      country TEXT NOT NULL, city TEXT NOT NULL, time_zone TEXT NOT NULL, languages TEXT NOT NULL,
      revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT`,

    `CREATE TABLE topics (
      id TEXT PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT NOT NULL,
      revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT`,

    `CREATE TABLE talking_points (
      id TEXT PRIMARY KEY, topic_id TEXT REFERENCES topics (id) ON DELETE SET NULL, origin TEXT NOT NULL,
      slots TEXT NOT NULL, slots_confirmed INTEGER NOT NULL, mandatory INTEGER NOT NULL, missions TEXT NOT NULL,
      embargo_until TEXT, valid_from TEXT, valid_until TEXT, supersedes TEXT, classification TEXT NOT NULL,
      sources TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL, changed INTEGER NOT NULL,
      revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT`,
    `CREATE INDEX talking_points_topic ON talking_points (topic_id, status)`,
    `CREATE INDEX talking_points_status ON talking_points (status)`,

    `CREATE TABLE point_statements (
      row INTEGER PRIMARY KEY, point_id TEXT NOT NULL REFERENCES talking_points (id) ON DELETE CASCADE,
      language TEXT NOT NULL, statement TEXT NOT NULL, UNIQUE (point_id, language)) STRICT`,

    `CREATE TABLE point_versions (
      point_id TEXT NOT NULL REFERENCES talking_points (id) ON DELETE CASCADE, version INTEGER NOT NULL,
      approved_at TEXT NOT NULL, approved_by TEXT NOT NULL, hash TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (point_id, version)) STRICT`,
    FORBID('point_versions_no_update', 'UPDATE', 'point_versions', ''),
    FORBID(
      'point_versions_no_delete',
      'DELETE',
      'point_versions',
      `WHEN NOT EXISTS (SELECT 1 FROM demo_rows WHERE entity = 'point' AND id = old.point_id)`,
    ),

    `CREATE TABLE terms (
      id TEXT PRIMARY KEY, concept TEXT NOT NULL, language TEXT NOT NULL, term TEXT NOT NULL, status TEXT NOT NULL,
      use TEXT NOT NULL, allowed_in TEXT NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL,
      UNIQUE (concept, language, term)) STRICT`,

    `CREATE TABLE documents (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, title_key TEXT NOT NULL,
      type TEXT NOT NULL, language TEXT NOT NULL, direction TEXT NOT NULL,
      topic_id TEXT REFERENCES topics (id) ON DELETE SET NULL, mission_id TEXT REFERENCES missions (id) ON DELETE SET NULL,
      status TEXT NOT NULL, words INTEGER NOT NULL, errors INTEGER, warnings INTEGER, revision INTEGER NOT NULL,
      created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT) STRICT`,
    // Apart, so that lists read narrow rows only. The title is here again because search weighs it.
    `CREATE TABLE document_texts (
      row INTEGER PRIMARY KEY REFERENCES documents (row) ON DELETE CASCADE,
      title TEXT NOT NULL, text TEXT NOT NULL) STRICT`,
    `CREATE INDEX documents_updated ON documents (updated_at) WHERE deleted_at IS NULL`,
    `CREATE INDEX documents_title ON documents (title_key) WHERE deleted_at IS NULL`,
    `CREATE INDEX documents_created ON documents (created_at) WHERE deleted_at IS NULL`,
    `CREATE INDEX documents_status ON documents (status, updated_at) WHERE deleted_at IS NULL`,
    `CREATE INDEX documents_language ON documents (language, updated_at) WHERE deleted_at IS NULL`,
    `CREATE INDEX documents_topic ON documents (topic_id)`,
    `CREATE INDEX documents_mission ON documents (mission_id)`,
    `CREATE INDEX documents_bin ON documents (deleted_at) WHERE deleted_at IS NOT NULL`,

    `CREATE TABLE document_versions (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, revision INTEGER NOT NULL,
      saved_at TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, title TEXT NOT NULL, words INTEGER NOT NULL,
      hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document_id, revision)) STRICT`,
    // An autosave may still grow into the next one of its minute; what is named, imported or restored only gets a label.
    FORBID(
      'document_versions_no_update',
      'UPDATE',
      'document_versions',
      `WHEN old.kind <> 'autosave' AND (new.revision IS NOT old.revision OR new.hash IS NOT old.hash OR new.body IS NOT old.body)`,
    ),
    FORBID(
      'document_versions_no_delete',
      'DELETE',
      'document_versions',
      `WHEN NOT EXISTS (SELECT 1 FROM demo_rows WHERE entity = 'document' AND id = old.document_id)`,
    ),

    `CREATE TABLE waivers (
      id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      fingerprint TEXT NOT NULL, rule TEXT NOT NULL, point_id TEXT, reason TEXT NOT NULL, author TEXT NOT NULL,
      created_at TEXT NOT NULL, UNIQUE (document_id, fingerprint)) STRICT`,

    `CREATE TABLE accounts (
      id TEXT PRIMARY KEY, mission_id TEXT NOT NULL REFERENCES missions (id) ON DELETE RESTRICT,
      platform TEXT NOT NULL, handle TEXT NOT NULL, language TEXT NOT NULL, owner TEXT NOT NULL, rotation_due TEXT,
      credential_state TEXT NOT NULL, credential_changed_at TEXT, revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT`,
    `CREATE INDEX accounts_mission ON accounts (mission_id)`,

    `CREATE TABLE credentials (
      account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE, sealed BLOB NOT NULL) STRICT`,
  ],
}
