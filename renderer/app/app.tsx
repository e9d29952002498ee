import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { query } from '../bridge/query.ts'
import { styleNonce } from '../ui/style-nonce.ts'
import { cssVariablesResolver, theme } from '../ui/theme.ts'
import { DataProcessBanner } from './data-process-banner.tsx'
import { useFewNotifications } from '../ui/use-few-notifications.ts'
import { Gate } from './gate.tsx'
import { Locale } from './locale.tsx'
import { createQueryClient } from './query-client.ts'

/** Everything: providers around the one screen that the workspace's state calls for. */
export function App() {
  const [client] = useState(startQueries)
  useFewNotifications()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <DirectionProvider detectDirection={false}>
        <QueryClientProvider client={client}>
          <Locale />
          <DataProcessBanner />
          <Gate />
          <Notifications position="bottom-center" limit={4} autoClose={6000} />
        </QueryClientProvider>
      </DirectionProvider>
    </MantineProvider>
  )
}

/** What decides on the first screen is asked for before anything is drawn. */
function startQueries(): QueryClient {
  const client = createQueryClient()
  void client.prefetchQuery(query.workspace.status.queryOptions())
  return client
}
