import type { OpenWorkspace } from '../../../open-workspace.ts'
import type { Session } from '../../../session/session.ts'
import { findMission } from '../../missions/queries.ts'

/** Where a file comes from, as a person elsewhere reads it: the workspace, and the mission that its settings name. */
export function originOf(session: Session, { database, settings }: OpenWorkspace): string {
  const { missionId } = settings()
  const mission = missionId === null ? null : findMission(database, missionId)
  const { name } = session.status()
  return (mission === null ? name : `${name} – ${mission.name}`).slice(0, 200)
}
