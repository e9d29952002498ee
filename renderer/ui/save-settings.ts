import type { QueryClient } from '@tanstack/react-query'
import type { Settings } from '../../shared/domain/settings.ts'
import { api } from '../bridge/api.ts'
import { query } from '../bridge/query.ts'

/** Saves some settings and brings what depends on them up to date, without waiting for the event. */
export async function saveSettings(client: QueryClient, patch: Partial<Settings>): Promise<void> {
  const settings = await api.workspace.saveSettings(patch)
  client.setQueryData(query.workspace.settings.queryKey(), settings)
  await client.invalidateQueries({ queryKey: query.workspace.status.key() })
}
