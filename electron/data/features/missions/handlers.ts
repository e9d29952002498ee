import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { removeMission, saveMission } from './commands.ts'
import { listMissions } from './queries.ts'

export function missionHandlers(implementer: Implementer, door: WorkspaceDoor) {
  const { missions } = implementer
  const save = audited(saveMission, ({ id, code, revision }) => ({
    action: 'mission.saved',
    entityId: id,
    detail: { code, revision },
  }))
  const remove = audited(removeMission, ({ id, code }) => ({ action: 'mission.removed', entityId: id, detail: { code } }))
  return {
    list: missions.list.handler(unlocked(door, (open) => [...listMissions(open.database)])),
    save: missions.save.handler(
      unlocked(
        door,
        announced(['missions'], transactional(save), (mission) => mission.id),
      ),
    ),
    remove: missions.remove.handler(
      unlocked(
        door,
        announced(['missions', 'documents'], transactional(remove), (mission) => mission.id),
      ),
    ),
  }
}
