import type { TFunction } from 'i18next'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'

/** What a file is called when it is proposed: what is not real says so first. */
export function markedName(t: TFunction, mode: IncidentMode | null, name: string): string {
  return mode !== null && isRehearsal(mode) ? `${t(`crisis:mode.${mode}`).toUpperCase()} – ${name}` : name
}
