import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { query } from '../bridge/query.ts'
import { FirstRunScreen } from '../features/first-run/index.ts'
import { DamagedScreen, UnlockScreen } from '../features/unlock/index.ts'
import { CentredPage } from '../ui/centred-page.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { LoadingNote } from '../ui/loading-note.tsx'
import { loadFrame } from './load-frame.ts'
import { usePreferences } from './use-preferences.ts'
import { useWorkspaceEvents } from './use-workspace-events.ts'

/** The way in needs none of it: it is read while a person types the passphrase. */
const Frame = lazy(loadFrame)

/** Shows what the state of the workspace allows, and nothing else: a locked workspace has no frame at all. */
export function Gate() {
  const status = useQuery(query.workspace.status.queryOptions())
  useWorkspaceEvents()
  usePreferences(status.data)

  const known = status.data !== undefined
  useEffect(() => {
    if (!known) return
    const idle = requestIdleCallback(() => void loadFrame())
    return () => cancelIdleCallback(idle)
  }, [known])

  if (!status.data) {
    return (
      <CentredPage>
        {status.error ? <ErrorNotice error={status.error} onRetry={() => void status.refetch()} /> : <LoadingNote />}
      </CentredPage>
    )
  }
  switch (status.data.state) {
    case 'absent':
      return <FirstRunScreen />
    case 'locked':
      return <UnlockScreen status={status.data} />
    case 'damaged':
      return <DamagedScreen status={status.data} />
    case 'unlocked':
      return (
        <Suspense fallback={null}>
          <Frame status={status.data} />
        </Suspense>
      )
  }
}
