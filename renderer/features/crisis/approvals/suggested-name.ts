import type { TFunction } from 'i18next'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'
import { markedName } from '../model/marked-name.ts'

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
  return `${markedName(t, mode, name)}.unisson-${kind}.json`
}
