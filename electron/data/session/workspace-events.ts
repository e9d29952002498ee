import { EventPublisher } from '@orpc/server'
import type { WorkspaceEvent } from '../../../shared/contract/workspace-contract.ts'

/** One stream of events to every open port; a port that closes stops listening by itself. */
export interface WorkspaceEvents {
  readonly publish: (event: WorkspaceEvent) => void
  readonly iterate: (signal: AbortSignal | undefined) => AsyncGenerator<WorkspaceEvent>
  readonly listen: (listener: (event: WorkspaceEvent) => void) => () => void
}

export function createWorkspaceEvents(): WorkspaceEvents {
  // A screen that sleeps that long reads everything again anyway.
  const publisher = new EventPublisher<{ event: WorkspaceEvent }>({ maxBufferedEvents: 1000 })
  return {
    publish: (event) => publisher.publish('event', event),
    iterate: (signal) => publisher.subscribe('event', { signal }),
    listen: (listener) => publisher.subscribe('event', listener),
  }
}
