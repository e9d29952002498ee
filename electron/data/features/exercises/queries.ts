import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { EXERCISE_COLUMNS, exerciseRow, idRow, type ExerciseRow } from './schema.ts'

/** Newest change first. */
export function listExercises(database: WorkspaceDatabase): readonly ExerciseRow[] {
  return database.all(exerciseRow, `SELECT ${EXERCISE_COLUMNS} FROM exercises ORDER BY updated_at DESC, id`)
}

export function findExercise(database: WorkspaceDatabase, id: string): ExerciseRow | null {
  return database.get(exerciseRow, `SELECT ${EXERCISE_COLUMNS} FROM exercises WHERE id = :id`, { id })
}

export function putExercise(database: WorkspaceDatabase, { exercise, revision, updatedAt }: ExerciseRow): void {
  database.run(
    `INSERT INTO exercises (id, revision, updated_at, content) VALUES (:id, :revision, :updatedAt, :content)
     ON CONFLICT (id) DO UPDATE SET revision = :revision, updated_at = :updatedAt, content = :content`,
    { id: exercise.id, revision, updatedAt, content: JSON.stringify(exercise) },
  )
}

export function deleteExercise(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM exercises WHERE id = :id', { id })
}

/** The incidents of this workspace (`publicKey`) that play it, newest first: their first entry says so. */
export function listRuns(database: WorkspaceDatabase, exerciseId: string, publicKey: string): readonly string[] {
  return database.all(
    idRow,
    `SELECT incidents.id FROM incidents JOIN log_entries ON log_entries.incident_id = incidents.id AND log_entries.seq = 1
     WHERE json_extract(log_entries.entry, '$.data.incident.exerciseId') = :exerciseId
     AND json_extract(incidents.header, '$.publicKey') = :publicKey
     ORDER BY log_entries.happened_at DESC, incidents.id`,
    { exerciseId, publicKey },
  )
}

/** Incidents of this workspace (`publicKey`) in mode EXERCISE that are going on. */
export function listPlaying(database: WorkspaceDatabase, publicKey: string): readonly string[] {
  return database.all(
    idRow,
    `SELECT id FROM incidents
     WHERE json_extract(header, '$.mode') = 'EXERCISE' AND json_extract(line, '$.status') IN ('active', 'stabilised')
     AND json_extract(header, '$.publicKey') = :publicKey`,
    { publicKey },
  )
}
