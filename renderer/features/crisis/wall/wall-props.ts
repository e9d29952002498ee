import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Incident } from '../../../../shared/domain/crisis/model/incident.ts'

/** What the parts of the wall are given. */
export interface WallProps {
  readonly state: IncidentState
  readonly incident: Incident
  readonly now: number
}
