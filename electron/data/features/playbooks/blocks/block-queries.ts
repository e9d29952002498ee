import { z } from 'zod'
import { type Block, blockSchema } from '../../../../../shared/domain/crisis/model/block.ts'
import { jsonColumn } from '../../../db/columns.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

const blockRow: z.ZodType<Block> = z.object({ content: jsonColumn(blockSchema) }).transform(({ content }) => content)

const NEWEST = 'version = (SELECT max(version) FROM blocks WHERE id = one.id)'

/** The newest version of each block of the library, newest change first. */
export function listBlocks(database: WorkspaceDatabase): readonly Block[] {
  return database.all(
    blockRow,
    `SELECT content FROM blocks AS one WHERE ${NEWEST} AND id NOT IN (SELECT id FROM removed_blocks)
     ORDER BY modified_at DESC, id`,
  )
}

/** The newest version, of a block that was taken out of the library too. */
export function findBlock(database: WorkspaceDatabase, id: string): Block | null {
  return database.get(blockRow, `SELECT content FROM blocks AS one WHERE id = :id AND ${NEWEST}`, { id })
}

export function putBlock(database: WorkspaceDatabase, block: Block): void {
  const { id, version, modifiedAt } = block
  database.run('INSERT INTO blocks (id, version, modified_at, content) VALUES (:id, :version, :modifiedAt, :content)', {
    id,
    version,
    modifiedAt,
    content: JSON.stringify(block),
  })
}

export function markRemoved(database: WorkspaceDatabase, id: string, at: string): void {
  database.run('INSERT INTO removed_blocks (id, removed_at) VALUES (:id, :at) ON CONFLICT (id) DO NOTHING', { id, at })
}

export function unmarkRemoved(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM removed_blocks WHERE id = :id', { id })
}
