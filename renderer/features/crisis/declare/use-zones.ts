import { useQuery } from '@tanstack/react-query'
import { query } from '../../../bridge/query.ts'

/** The zone of this workstation's mission, and the capital's: the machine's own where the network does not say. */
export function useZones(): { readonly zone: string; readonly capitalZone: string } {
  const settings = useQuery(query.workspace.settings.queryOptions())
  const missions = useQuery(query.missions.list.queryOptions())
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const centre = missions.data?.find(({ kind }) => kind === 'centre')?.timeZone
  const own = missions.data?.find(({ id }) => id === settings.data?.missionId)?.timeZone
  return { zone: own ?? centre ?? here, capitalZone: centre ?? here }
}
