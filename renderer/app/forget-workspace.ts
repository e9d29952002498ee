import { notifications } from '@mantine/notifications'
import { useHelp } from '../ui/help-state.ts'
import { useManual } from '../ui/manual-state.ts'
import { palette } from '../ui/palette-store.ts'
import type { QueryClient } from '@tanstack/react-query'
import { query } from '../bridge/query.ts'
import { viewsOfWorkspace } from '../ui/views-of-workspace.ts'
import { showSaveState } from '../ui/save-state.ts'

/** Drops everything the page knows of the workspace except its status: what a locked screen must not keep. */
export function forgetWorkspace(client: QueryClient): void {
  palette.close()
  useHelp.setState({ opened: false })
  useManual.setState({ page: null })
  viewsOfWorkspace.forget()
  notifications.clean()
  showSaveState({ kind: 'idle' })
  const status = JSON.stringify(query.workspace.status.queryKey())
  client.removeQueries({ predicate: (entry) => JSON.stringify(entry.queryKey) !== status })
  client.getMutationCache().clear()
}
