import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { deleteVersion, findPlaybook, findPublished, hasPlaybook, nextVersion, putPlaybook, setStatus } from './queries.ts'

interface ById {
  readonly id: string
}

/** Puts the playbooks that ship into the store, each once; what the ministry made of them stays. */
export function addShipped(open: OpenWorkspace, shipped: readonly Playbook[]): void {
  for (const playbook of shipped) if (!hasPlaybook(open.database, playbook.id)) putPlaybook(open.database, playbook)
}

/** The version being written, as the next one after what was published. */
export function savePlaybook(open: OpenWorkspace, { playbook }: { readonly playbook: Playbook }): Playbook {
  const newest = findPlaybook(open.database, playbook.id, null)
  const isDraft = newest !== null && neverPublished(newest)
  if (isDraft && newest.modifiedAt !== playbook.modifiedAt)
    throw new AppError('conflict', 'Somebody changed this draft in the meantime', { id: playbook.id })
  // The draft that was edited is published by now: what follows it is a new draft, which the person begins knowingly.
  if (!isDraft && newest !== null && neverPublished(playbook) && newest.version === playbook.version)
    throw new AppError('conflict', 'Somebody published this draft in the meantime', { id: playbook.id })
  const written: Playbook = {
    ...playbook,
    version: isDraft ? newest.version : nextVersion(open.database, playbook.id),
    status: 'draft',
    createdBy: isDraft ? newest.createdBy : requireActing(open).id,
    createdAt: newest?.createdAt ?? open.now().toISOString(),
    modifiedAt: open.now().toISOString(),
    signatures: [],
  }
  putPlaybook(open.database, written)
  return written
}

/** Only what was never published; the version published before is the newest again. */
export function discardPlaybook(open: OpenWorkspace, { id }: ById): Playbook {
  const draft = requireUnpublished(open, id)
  deleteVersion(open.database, id, draft.version)
  return draft
}

export function submitPlaybook(open: OpenWorkspace, { id }: ById): Playbook {
  return move(open, requireStatus(open, id, 'draft'), 'in-review')
}

export function rejectPlaybook(open: OpenWorkspace, { id }: ById): Playbook {
  return move(open, requireStatus(open, id, 'in-review'), 'draft')
}

/** Refused with the first fault while there is one. */
export function publishPlaybook(open: OpenWorkspace, { id }: ById): Playbook {
  const reviewed = requireStatus(open, id, 'in-review')
  const [fault] = checkPlaybook(reviewed)
  if (fault !== undefined)
    throw new AppError('refused', `The playbook has a fault: ${fault.code}`, {
      reason: 'playbook-faults',
      fault: fault.code,
      step: fault.stepId ?? '',
    })
  const before = findPublished(open.database, id)
  if (before !== null) setStatus(open.database, id, before.version, 'superseded')
  return move(open, reviewed, 'published')
}

function move(open: OpenWorkspace, playbook: Playbook, status: Playbook['status']): Playbook {
  const moved = { ...playbook, status, modifiedAt: open.now().toISOString() }
  putPlaybook(open.database, moved)
  return moved
}

function requireStatus(open: OpenWorkspace, id: string, status: Playbook['status']): Playbook {
  const newest = found(findPlaybook(open.database, id, null), 'playbook', id)
  if (newest.status !== status)
    throw new AppError('refused', `The newest version is ${newest.status}`, { reason: 'playbook-status', status: newest.status })
  return newest
}

function requireUnpublished(open: OpenWorkspace, id: string): Playbook {
  const newest = found(findPlaybook(open.database, id, null), 'playbook', id)
  if (!neverPublished(newest)) throw new AppError('frozen', 'A published version never changes', { id })
  return newest
}

function neverPublished({ status }: Playbook): boolean {
  return status === 'draft' || status === 'in-review'
}
