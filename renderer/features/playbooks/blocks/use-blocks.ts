import { useQuery } from '@tanstack/react-query'
import { query } from '../../../bridge/query.ts'

/** The library of blocks, newest change first; read anew wherever it is shown, because a draft saves itself and uses change with it. */
export function useBlocks() {
  return useQuery({ ...query.blocks.list.queryOptions(), refetchOnMount: 'always' })
}
