import { queryOptions, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { follow } from '../../../../shared/domain/crisis/engine/follow.ts'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { replay } from '../../../../shared/domain/crisis/engine/replay.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'

const PAGE = 2000

/** An incident as this screen knows it: its log, and the fold of it. */
export interface OpenIncident {
  readonly playbook: Playbook
  readonly entries: readonly LogEntry[]
  readonly state: IncidentState
}

/** An incident with its log, kept up with what is added to it. */
export function useIncident(incidentId: string) {
  return useQuery(incidentQuery(useQueryClient(), incidentId))
}

/** Reads the log once, then only what was added to it: the same engine as in the data process makes the state of both. */
export function incidentQuery(client: QueryClient, incidentId: string) {
  const queryKey = [...query.incidents.key(), 'log', incidentId]
  return queryOptions({
    queryKey,
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<OpenIncident> => {
      const known = client.getQueryData<OpenIncident>(queryKey)
      // Entries are read last: a change told while a first reading is under way starts no second one, and would be missed.
      const playbook = known?.playbook ?? (await api.incidents.open({ incidentId }, { signal })).playbook
      const added: LogEntry[] = []
      for (;;) {
        const afterSeq = added.at(-1)?.seq ?? known?.state.lastSeq ?? 0
        const page = await api.incidents.entries({ incidentId, afterSeq, limit: PAGE }, { signal })
        added.push(...page)
        if (page.length < PAGE) break
      }
      if (known !== undefined) return added.length === 0 ? known : followed(known, added)
      return { playbook, entries: added, state: replay(playbook, added).state }
    },
  })
}

function followed({ playbook, entries, state }: OpenIncident, added: readonly LogEntry[]): OpenIncident {
  const { state: next, refused } = follow(state, added)
  const all = [...entries, ...added]
  // The data process asked the same engine before it wrote: an entry that does not fit means that ours is behind.
  return { playbook, entries: all, state: refused.length === 0 ? next : replay(playbook, all).state }
}
