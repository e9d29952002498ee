import { z } from 'zod'
import type { Mission } from '../../../../shared/domain/mission.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { MISSION_COLUMNS, missionRow } from './schema.ts'

/** The centre first, then by name. */
export function listMissions(database: WorkspaceDatabase): readonly Mission[] {
  return database.all(missionRow, `SELECT ${MISSION_COLUMNS} FROM missions ORDER BY kind <> 'centre', name COLLATE NOCASE`)
}

export function findMission(database: WorkspaceDatabase, id: string): Mission | null {
  return database.get(missionRow, `SELECT ${MISSION_COLUMNS} FROM missions WHERE id = :id`, { id })
}

export function findMissionByCode(database: WorkspaceDatabase, code: string): Mission | null {
  return database.get(missionRow, `SELECT ${MISSION_COLUMNS} FROM missions WHERE code = :code`, { code })
}

export function putMission(database: WorkspaceDatabase, mission: Mission): void {
  database.run(
    `INSERT INTO missions (id, code, name, kind, country, city, time_zone, languages, revision, updated_at)
     VALUES (:id, :code, :name, :kind, :country, :city, :timeZone, :languages, :revision, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET code = :code, name = :name, kind = :kind, country = :country, city = :city,
       time_zone = :timeZone, languages = :languages, revision = :revision, updated_at = :updatedAt`,
    { ...mission, languages: JSON.stringify(mission.languages) },
  )
}

export function deleteMission(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM missions WHERE id = :id', { id })
}

export function countAccountsOfMission(database: WorkspaceDatabase, id: string): number {
  const row = z.object({ total: z.number() })
  return database.get(row, 'SELECT count(*) AS total FROM accounts WHERE mission_id = :id', { id })?.total ?? 0
}
