import type { WorkspaceEvent } from '../../shared/contract/workspace-contract.ts'

/** What rows an event speaks of. */
export type ChangedEntity = Extract<WorkspaceEvent, { type: 'changed' }>['entity']
