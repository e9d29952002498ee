import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import { overdueCount } from '../../../../shared/domain/crisis/views/overdue-count.ts'
import { useRunningIncidents } from '../../../ui/use-running-incidents.ts'
import { incidentQuery } from '../model/use-incident.ts'

interface OtherIncident {
  readonly line: IncidentLine
  /** Tasks that are late; null while its log is being read. */
  readonly overdue: number | null
}

/** The other incidents whose clock runs. Their logs are read here, so that going to one of them shows it at once. */
export function useOtherIncidents(incidentId: string, now: number): readonly OtherIncident[] {
  const client = useQueryClient()
  const lines = useRunningIncidents().filter(({ id }) => id !== incidentId)
  const read = useQueries({ queries: lines.map(({ id }) => incidentQuery(client, id)) })
  const at = new Date(now).toISOString()
  return lines.map((line, index) => {
    const state = read[index]?.data?.state
    return { line, overdue: state === undefined ? null : overdueCount(state, at) }
  })
}
