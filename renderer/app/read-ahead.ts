import type { QueryClient } from '@tanstack/react-query'
import { query } from '../bridge/query.ts'

let ofWriting: ((client: QueryClient) => void) | null = null

/** What is asked of the data process at unlocking, before the frame that shows it is drawn. */
export const readAhead = {
  /** Reads the code that asks; without it only the settings are asked for. */
  prepare: async (): Promise<void> => {
    ofWriting = (await import('../features/write/index.ts')).readAheadOfWriting
  },
  /** Asks for what every screen, and the one at the present address, will ask. At once: the drawing is next in line. */
  ask: (client: QueryClient): void => {
    void client.prefetchQuery(query.workspace.settings.queryOptions())
    if (window.location.hash.startsWith('#/write')) ofWriting?.(client)
  },
}
