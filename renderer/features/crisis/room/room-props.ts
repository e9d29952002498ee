import type { OpenIncident } from '../model/use-incident.ts'

/** What every part of the room is given. */
export interface RoomProps {
  readonly incidentId: string
  readonly open: OpenIncident
}
