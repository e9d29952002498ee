import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../bridge/api.ts'
import { useDataProcess } from '../bridge/data-process-state.ts'
import { query } from '../bridge/query.ts'
import { applyWorkspaceEvent } from './apply-workspace-event.ts'
import { readFollowersAgain } from './read-followers-again.ts'
import type { ChangedEntity } from './changed-entity.ts'
import { createWhenQuiet } from './when-quiet.ts'

const RECONNECT_MS = 500
/** Lists follow what is being written once the person pauses, and at least that often. */
const PAUSE_MS = 1_000
const MOST_MS = 5_000

/** Listens to the data process for as long as the page lives; after a restart it reads the state of the workspace again. */
export function useWorkspaceEvents(): void {
  const client = useQueryClient()
  const running = useDataProcess((process) => process.state === 'running')

  useEffect(() => {
    if (!running) return
    const stop = new AbortController()
    const changed = new Set<ChangedEntity>()
    const followers = createWhenQuiet(
      () => {
        readFollowersAgain(client, changed)
        changed.clear()
      },
      PAUSE_MS,
      MOST_MS,
    )
    const later = (entity: ChangedEntity) => {
      changed.add(entity)
      followers.ask()
    }
    const listen = async () => {
      const events = await api.workspace.events(undefined, { signal: stop.signal })
      for await (const event of events) applyWorkspaceEvent(client, event, later)
    }
    const keepListening = async () => {
      while (!stop.signal.aborted) {
        // Each attempt waits for the one before by design: one listener at a time.
        await listen().catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS))
      }
    }
    const status = client.getQueryState(query.workspace.status.queryKey())
    // At the start it is being read already; what was asked of a process that ended is not waited for.
    if (status?.fetchStatus !== 'fetching' || status.fetchFailureCount > 0)
      void client.invalidateQueries({ queryKey: query.workspace.status.key() })
    void keepListening()
    return () => {
      stop.abort()
      followers.stop()
    }
  }, [client, running])
}
