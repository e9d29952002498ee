import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import type { ChosenModel } from '../../../nli/opinion-desk.ts'
import { chosenModelRow } from './chosen-model-row.ts'

/** null when there is none. */
export function readChosenModel(database: WorkspaceDatabase): ChosenModel | null {
  return database.get(chosenModelRow, `SELECT value FROM settings WHERE name = 'opinion-model'`)?.value ?? null
}

export function writeChosenModel(database: WorkspaceDatabase, chosen: ChosenModel): void {
  database.run(
    `INSERT INTO settings (name, value) VALUES ('opinion-model', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { value: JSON.stringify(chosen) },
  )
}

/** Answers how many there were. */
export function deleteChosenModel(database: WorkspaceDatabase): number {
  return database.run(`DELETE FROM settings WHERE name = 'opinion-model'`, {})
}
