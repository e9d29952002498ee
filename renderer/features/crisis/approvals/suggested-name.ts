import type { TFunction } from 'i18next'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'

/** A name has room for two hundred signs, its ending among them. */
const LONGEST = 150

/** What the file of a request or an approval is called: by its statement, and what is not real says so first. */
export function suggestedName(
  t: TFunction,
  mode: IncidentMode | null,
  title: string,
  kind: 'approval-request' | 'approval',
): string {
  const name = (title.trim() || t('common:untitled')).slice(0, LONGEST)
  const marked = mode !== null && isRehearsal(mode) ? `${t(`crisis:mode.${mode}`).toUpperCase()} – ${name}` : name
  return `${marked}.unisson-${kind}.json`
}
