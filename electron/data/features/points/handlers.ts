import type { TalkingPoint, TalkingPointStatus } from '../../../../shared/domain/talking-point.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { found } from '../../wrappers/found.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { toFilter } from '../../db/full-text/to-filter.ts'
import { approvePoint, removePoint, savePoint, withdrawPoint } from './commands.ts'
import { findPoint, listPoints, listPointVersions } from './queries.ts'
import { retirement } from './retirement.ts'

type Detail = Readonly<Record<string, string | number | boolean | null>>

function changing<Input>(
  action: string,
  command: Command<Input, TalkingPoint>,
  more: (input: Input) => Detail = () => ({}),
  minor = false,
): Command<Input, TalkingPoint> {
  const line = (point: TalkingPoint, input: Input) => ({
    action,
    entityId: point.id,
    detail: { version: point.version, revision: point.revision, status: point.status, ...more(input) },
  })
  return announced(['points', 'topics'], transactional(audited(command, line)), (point) => point.id, minor)
}

type SaveInput = Parameters<typeof savePoint>[1]

interface ListInput {
  readonly topicId?: string | null | undefined
  readonly status?: TalkingPointStatus | undefined
  readonly query?: string | undefined
}

const list: Command<ListInput, TalkingPoint[]> = (open, { query, ...filter }) => [
  ...listPoints(open.database, { ...filter, text: toFilter(query ?? '', 'point') }),
]

export function pointHandlers({ points }: Implementer, door: WorkspaceDoor) {
  const add = changing('point.saved', savePoint)
  const edit = changing('point.saved', savePoint, undefined, true)
  return {
    list: points.list.handler(unlocked(door, list)),
    get: points.get.handler(
      unlocked(door, (open, { id }: { id: string }) => found(findPoint(open.database, id), 'talking point', id)),
    ),
    // Each pause in the writing of a draft saves it, and nothing is compared with a draft.
    save: points.save.handler(unlocked(door, (open, input: SaveInput) => (input.id === undefined ? add : edit)(open, input))),
    approve: points.approve.handler(unlocked(door, changing('point.approved', approvePoint))),
    withdraw: points.withdraw.handler(
      unlocked(
        door,
        changing('point.withdrawn', withdrawPoint, ({ reason }) => ({ reason })),
      ),
    ),
    retirement: points.retirement.handler(unlocked(door, retirement)),
    remove: points.remove.handler(unlocked(door, changing('point.removed', removePoint))),
    versions: points.versions.handler(
      unlocked(door, (open, { id }: { id: string }) => [...listPointVersions(open.database, id)]),
    ),
  }
}
