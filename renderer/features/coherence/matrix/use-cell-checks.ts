import { useQuery } from '@tanstack/react-query'
import type { CheckResult } from '../../../../shared/contract/coherence-contract.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'

/** The texts behind a cell, checked anew so that the spans are those of the stored words. */
export function useCellChecks(documentIds: readonly string[]) {
  return useQuery({
    queryKey: [...query.coherence.matrix.key(), 'cell', ...documentIds],
    enabled: documentIds.length > 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const results: CheckResult[] = []
      const events = await api.coherence.checkMany({ topicId: null, documentIds: [...documentIds] }, { signal })
      for await (const event of events) if (event.type === 'checked') results.push(event.result)
      return results
    },
  })
}
