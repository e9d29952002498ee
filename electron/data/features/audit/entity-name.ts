import { z } from 'zod'
import { cutText } from '../../../../shared/lib/cut-text.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'

const LONGEST = 80
const nameRow = z.object({ name: z.string() })

/** Where the name of an entity stands, by its kind or by the first part of the action that is about it. */
const NAMES: Readonly<Record<string, string>> = {
  document: 'SELECT title AS name FROM documents WHERE id = :id',
  finding: 'SELECT title AS name FROM documents WHERE id = :id',
  check: 'SELECT title AS name FROM documents WHERE id = :id',
  translation: 'SELECT title AS name FROM documents WHERE id = :id',
  point: `SELECT statement AS name FROM point_statements WHERE point_id = :id AND statement <> ''
    ORDER BY language <> 'fr', language <> 'en', language LIMIT 1`,
  messages: 'SELECT name FROM topics WHERE id = :id',
  matrix: 'SELECT name FROM topics WHERE id = :id',
  topic: 'SELECT name FROM topics WHERE id = :id',
  mission: 'SELECT name FROM missions WHERE id = :id',
  playbook: `SELECT coalesce(json_extract(content, '$.title.fr'), json_extract(content, '$.title.en'), '') AS name
    FROM playbooks WHERE id = :id ORDER BY version DESC LIMIT 1`,
  incident: `SELECT json_extract(line, '$.title') AS name FROM incidents WHERE id = :id`,
  person: 'SELECT name FROM persons WHERE id = :id',
  signer: 'SELECT name FROM signers WHERE id = :id',
  account: 'SELECT handle AS name FROM accounts WHERE id = :id',
  credential: 'SELECT handle AS name FROM accounts WHERE id = :id',
}

/** The present name of what an entry of the trail is about, its first words at most; "" when it has none or is gone. */
export function entityName(database: WorkspaceDatabase, kind: string, id: string): string {
  const sql = NAMES[kind]
  const name = sql === undefined ? '' : (database.get(nameRow, sql, { id })?.name ?? '')
  return name.length <= LONGEST ? name : `${cutText(name, 0, LONGEST - 1)}…`
}
