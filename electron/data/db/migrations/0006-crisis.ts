import type { Migration } from '../migration.ts'
import { indexOver } from './index-over.ts'

const FORBID = (name: string, event: string, table: string, when = ''): string =>
  `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`

/** The crisis room: who acts, the plans, the runs with their logs, the proofs. */
export const crisisMigration: Migration = {
  version: 6,
  name: 'crisis',
  statements: [
    // The holder of the workspace has no passphrase of their own (kdf null): the workspace's opens their key.
    `CREATE TABLE persons (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, holder INTEGER NOT NULL, public_key TEXT NOT NULL,
      sealed_key BLOB NOT NULL, kdf TEXT, throttle TEXT NOT NULL, created_at TEXT NOT NULL, retired_at TEXT) STRICT`,
    `CREATE UNIQUE INDEX persons_holder ON persons (holder) WHERE holder = 1`,

    `CREATE TABLE playbooks (
      id TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL, modified_at TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (id, version)) STRICT`,
    FORBID(
      'playbooks_no_change',
      'UPDATE OF id, version, content',
      'playbooks',
      `WHEN old.status IN ('published', 'superseded')`,
    ),
    FORBID('playbooks_no_delete', 'DELETE', 'playbooks', `WHEN old.status IN ('published', 'superseded')`),
    `CREATE TABLE blocks (
      id TEXT NOT NULL, version INTEGER NOT NULL, modified_at TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (id, version)) STRICT`,

    // What lists show of a run; all of it can be made again from its log.
    `CREATE TABLE incidents (
      id TEXT PRIMARY KEY, header TEXT NOT NULL, playbook_id TEXT NOT NULL, playbook_version INTEGER NOT NULL,
      updated_at TEXT NOT NULL, line TEXT NOT NULL,
      FOREIGN KEY (playbook_id, playbook_version) REFERENCES playbooks (id, version)) STRICT`,
    `CREATE TABLE log_entries (
      row INTEGER PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incidents (id), seq INTEGER NOT NULL,
      kind TEXT NOT NULL, happened_at TEXT NOT NULL, text TEXT NOT NULL, entry TEXT NOT NULL,
      UNIQUE (incident_id, seq)) STRICT`,
    FORBID('log_entries_no_update', 'UPDATE', 'log_entries'),
    FORBID('log_entries_no_delete', 'DELETE', 'log_entries'),
    ...indexOver({
      table: 'log_entries',
      index: 'log_words',
      columns: ['text'],
      tokenizer: 'unicode61 remove_diacritics 2',
      options: `, prefix = '2 3'`,
      onlyUnspaced: false,
    }),
    `CREATE TABLE log_signatures (
      incident_id TEXT NOT NULL REFERENCES incidents (id), number INTEGER NOT NULL, signature TEXT NOT NULL,
      PRIMARY KEY (incident_id, number)) STRICT, WITHOUT ROWID`,
    FORBID('log_signatures_no_update', 'UPDATE', 'log_signatures'),
    FORBID('log_signatures_no_delete', 'DELETE', 'log_signatures'),

    `CREATE TABLE evidence (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT`,
    FORBID('evidence_no_update', 'UPDATE', 'evidence'),
    FORBID('evidence_no_delete', 'DELETE', 'evidence'),

    `CREATE TABLE contacts (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL, content TEXT NOT NULL) STRICT`,
    `CREATE TABLE exercises (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL, content TEXT NOT NULL) STRICT`,
  ],
}
