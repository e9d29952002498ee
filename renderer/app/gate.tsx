import { useQuery } from '@tanstack/react-query'
import { createElement } from 'react'
import { query } from '../bridge/query.ts'
import { FirstRunScreen } from '../features/first-run/index.ts'
import { DamagedScreen, UnlockScreen } from '../features/unlock/index.ts'
import { CentredPage } from '../ui/centred-page.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { LoadingNote } from '../ui/loading-note.tsx'
import { useFrame } from './use-frame.ts'
import { usePreferences } from './use-preferences.ts'
import { useWorkspaceEvents } from './use-workspace-events.ts'

/** Shows what the state of the workspace allows, and nothing else: a locked workspace has no frame at all. */
export function Gate() {
  const status = useQuery(query.workspace.status.queryOptions())
  useWorkspaceEvents()
  usePreferences(status.data)

  // The way in needs none of it: it is read while a person types the passphrase.
  const frame = useFrame(status.data !== undefined, status.data?.state === 'unlocked')

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
      return frame === null ? null : createElement(frame, { status: status.data })
  }
}
