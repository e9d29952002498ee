import type { BlockLine } from '../../../../../shared/contract/blocks-contract.ts'
import { blockUses } from '../../../../../shared/domain/crisis/blocks/block-uses.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { newestPlaybooks } from '../queries.ts'
import { listBlocks } from './block-queries.ts'

/** The library of blocks, each with the playbooks whose newest version holds copies of it. */
export function listBlockLines(database: WorkspaceDatabase): readonly BlockLine[] {
  const playbooks = newestPlaybooks(database)
  const titles = new Map(playbooks.map(({ id, title }) => [id, title]))
  return listBlocks(database).map(({ id, version, title, modifiedAt, steps }) => ({
    id,
    version,
    title,
    modifiedAt,
    steps: steps.length,
    uses: blockUses(id, playbooks).map(({ playbookId, blockVersion, stepIds }) => ({
      playbookId,
      title: titles.get(playbookId) ?? {},
      blockVersion,
      steps: stepIds.length,
    })),
  }))
}
