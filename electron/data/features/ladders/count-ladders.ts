import type { Ladders } from '../../../../shared/domain/ladders.ts'

/** How many ladders a workspace has of its own, over all languages. */
export function countLadders({ ladders }: Ladders): number {
  return Object.values(ladders).reduce((sum, families) => sum + Object.keys(families).length, 0)
}
