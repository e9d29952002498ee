import { useQueryClient } from '@tanstack/react-query'
import { query } from '../../../bridge/query.ts'

/** Reads the playbooks again once a version changed its standing. */
export function useAfterMove(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: query.playbooks.key() })
}
