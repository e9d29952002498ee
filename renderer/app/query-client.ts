import { QueryClient } from '@tanstack/react-query'
import { toErrorPayload } from '../bridge/to-error-payload.ts'

/** The data is next door, not on a network: it is fresh until an event says otherwise, and reading it never waits for a connection. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => toErrorPayload(error).code === 'data-process-down' && failures < 3,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
