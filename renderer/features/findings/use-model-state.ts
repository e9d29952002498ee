import { useQuery } from '@tanstack/react-query'
import type { ModelState } from '../../../shared/contract/opinions-contract.ts'
import { query } from '../../bridge/query.ts'

/** Whether the optional model is there, without its progress; asking begins to load it. */
export function useModelState(): ModelState['state'] {
  return useQuery(query.opinions.state.queryOptions({ select: ({ state }) => state })).data ?? 'off'
}
