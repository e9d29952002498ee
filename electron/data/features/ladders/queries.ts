import { z } from 'zod'
import { type Ladders, laddersSchema } from '../../../../shared/domain/ladders.ts'
import { jsonColumn } from '../../db/columns.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'

const row = z.object({ value: jsonColumn(laddersSchema) })

const NONE: Ladders = { format: 'unisson-ladders/1', ladders: {} }

/** The ladders that the workspace has of its own. */
export function readLadders(database: WorkspaceDatabase): Ladders {
  return database.get(row, `SELECT value FROM settings WHERE name = 'ladders'`)?.value ?? NONE
}

export function writeLadders(database: WorkspaceDatabase, ladders: Ladders): void {
  database.run(
    `INSERT INTO settings (name, value) VALUES ('ladders', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { value: JSON.stringify(ladders) },
  )
}
