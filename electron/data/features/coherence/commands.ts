import type { Waiver } from '../../../../shared/domain/waiver.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { requireHead } from '../documents/commands.ts'
import { deleteWaiver, findWaiver, putWaiver } from './queries.ts'

type Acceptance = Pick<Waiver, 'documentId' | 'fingerprint' | 'rule' | 'pointId' | 'reason'>

export function waive(open: OpenWorkspace, input: Acceptance): Waiver {
  requireHead(open, input.documentId)
  const waiver: Waiver = { ...input, id: newId(open, 'waiver'), author: open.person(), createdAt: open.now().toISOString() }
  putWaiver(open.database, waiver)
  return waiver
}

export function unwaive(open: OpenWorkspace, { id }: { readonly id: string }): Waiver {
  const waiver = found(findWaiver(open.database, id), 'waiver', id)
  deleteWaiver(open.database, id)
  return waiver
}
