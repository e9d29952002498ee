import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'

/** The incident whose papers are asked for. */
export interface PaperIncident {
  readonly incidentId: string
  readonly playbookId: string
  readonly title: string
  readonly mode: IncidentMode
  /** How many situation reports were issued; null where the log is not read. */
  readonly sitreps: number | null
}
