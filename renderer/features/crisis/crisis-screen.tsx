import { useParams } from '@tanstack/react-router'
import { CrisisHall } from './hall/crisis-hall.tsx'
import { IncidentRoom } from './room/incident-room.tsx'

/** One incident, or the hall with all of them and the playbooks. */
export function CrisisScreen() {
  const incidentId = useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['incidentId'] })
  return typeof incidentId === 'string' ? <IncidentRoom key={incidentId} incidentId={incidentId} /> : <CrisisHall />
}
