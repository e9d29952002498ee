import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { freshHeads } from './fresh-heads.ts'
import type { ListFilters } from './list-filters.ts'

const PAGE = 500
/** The first seconds of a screen belong to the text: the freshest rows fill the pane many times over. */
const OLDER_AFTER_MS = 2_000

/** Key of the older rows; the list's own actions invalidate it. */
export const OLDER_HEADS_KEY = ['write', 'older-heads'] as const

export interface DocumentHeads {
  readonly heads: readonly DocumentHead[]
  readonly total: number
  readonly loading: boolean
  readonly error: unknown
  readonly retry: () => void
}

/**
 * All heads that match. The freshest rows are one query that events refresh; the rest, up to 10,000 and more, is read
 * once in pages and only again when the number of rows changed. A row in both comes from the fresh ones.
 */
export function useDocumentHeads(filters: ListFilters): DocumentHeads {
  const { query: words, language, topicId, status, bin } = filters
  const matching = useMemo(
    () => freshHeads({ query: words, language, topicId, status, bin }),
    [words, language, topicId, status, bin],
  )
  const fresh = useQuery(query.documents.list.queryOptions({ input: matching, placeholderData: keepPreviousData }))
  const total = fresh.data?.total ?? 0
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), OLDER_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  const older = useQuery({
    queryKey: [...OLDER_HEADS_KEY, matching, total],
    enabled: settled && total > matching.limit,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: DocumentHead[] = []
      for (let offset: number = matching.limit; offset < total; offset += PAGE) {
        const page = await api.documents.list({ ...matching, offset, limit: PAGE }, { signal })
        rows.push(...page.rows)
        if (page.rows.length === 0) break
      }
      return rows
    },
  })

  const heads = useMemo(() => {
    const rows = fresh.data?.rows ?? []
    if (rows.length >= total) return rows
    const known = new Set(rows.map((row) => row.id))
    return [...rows, ...(older.data ?? []).filter((row) => !known.has(row.id))]
  }, [fresh.data, older.data, total])

  return {
    heads,
    total,
    loading: fresh.isPending,
    error: fresh.error ?? older.error,
    retry: () => {
      void fresh.refetch()
      if (total > matching.limit) void older.refetch()
    },
  }
}
