import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { flushSaves } from './save-queues.ts'

export interface OpenDocument {
  readonly head: DocumentHead
  readonly body: DocumentJson
}

/**
 * The document on screen, read anew each time it is opened: its body is then the editor's business, and a cached one
 * would bring old words back.
 */
export function useOpenDocument(id: string | null): UseQueryResult<OpenDocument> {
  const client = useQueryClient()
  // Left and come back to within one breath, the answer of the first reading would still be there, and the editor would
  // start from words that were edited since.
  useEffect(
    () => () => {
      if (id !== null) client.removeQueries({ queryKey: query.documents.get.queryKey({ input: { id } }), exact: true })
    },
    [client, id],
  )
  return useQuery({
    queryKey: query.documents.get.queryKey({ input: { id: id ?? '' } }),
    enabled: id !== null,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      await flushSaves()
      return api.documents.get({ id: id ?? '' }, { signal })
    },
  })
}
