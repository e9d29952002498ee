import type { Mission, MissionInput } from '../../../../shared/domain/mission.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { countAccountsOfMission, deleteMission, findMission, findMissionByCode, putMission } from './queries.ts'

/** Codes are unique whatever their case: messages files and the command line name missions by them. */
export function saveMission(open: OpenWorkspace, input: MissionInput): Mission {
  const before = input.id === undefined ? null : found(findMission(open.database, input.id), 'mission', input.id)
  if (before !== null) checkRevision(before.revision, input.revision)
  const namesake = findMissionByCode(open.database, input.code)
  if (namesake !== null && namesake.id !== input.id)
    throw new AppError('already-exists', 'Another mission has this code', { code: input.code, name: namesake.name })
  const mission: Mission = {
    ...input,
    id: before?.id ?? newId(open, 'mission'),
    revision: (before?.revision ?? 0) + 1,
    updatedAt: open.now().toISOString(),
  }
  putMission(open.database, mission)
  return mission
}

/** Refused while it has accounts: their credentials would go with it unseen. */
export function removeMission(open: OpenWorkspace, { id }: { readonly id: string }): Mission {
  const mission = found(findMission(open.database, id), 'mission', id)
  const accounts = countAccountsOfMission(open.database, id)
  if (accounts > 0) throw new AppError('still-used', 'The mission still has accounts', { accounts })
  deleteMission(open.database, id)
  return mission
}
