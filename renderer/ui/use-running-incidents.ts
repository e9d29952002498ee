import { useQuery } from '@tanstack/react-query'
import type { IncidentLine } from '../../shared/contract/incidents-contract.ts'
import { query } from '../bridge/query.ts'
import { isRunning } from './is-running.ts'

/** Incidents whose clock runs: what is real before what is not, then the gravest, then the oldest. */
export function useRunningIncidents(): readonly IncidentLine[] {
  const { data = [] } = useQuery(query.incidents.list.queryOptions())
  return data
    .filter(({ status }) => isRunning(status))
    .toSorted(
      (left, right) =>
        Number(right.mode === 'REAL') - Number(left.mode === 'REAL') ||
        right.severity - left.severity ||
        left.awareAt.localeCompare(right.awareAt),
    )
}
