import { z } from 'zod'
import { settingsSchema, type Settings } from '../../../../shared/domain/settings.ts'
import { jsonColumn } from '../../db/columns.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'

const settingsRow = z.object({ value: jsonColumn(settingsSchema) })

/** The preferences of this workspace; they are written when it is created. */
export function readSettings(database: WorkspaceDatabase): Settings {
  const row = database.get(settingsRow, `SELECT value FROM settings WHERE name = 'settings'`)
  if (row === null) throw new Error('The workspace has no settings')
  return row.value
}

export function writeSettings(database: WorkspaceDatabase, settings: Settings): void {
  database.run(
    `INSERT INTO settings (name, value) VALUES ('settings', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { value: JSON.stringify(settings) },
  )
}
