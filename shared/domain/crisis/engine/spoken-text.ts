import type { MessageContent } from '../model/crisis-message.ts'
import type { IncidentMode } from '../model/incident.ts'
import { fillFields } from './fill-fields.ts'

/** In both languages of the program, whatever the language of the text: who finds a copy must not need the rest of it. */
const MARK: Readonly<Record<IncidentMode, string | null>> = {
  REAL: null,
  BACKFILL: null,
  EXERCISE: 'EXERCICE – EXERCISE – EXERCICE – EXERCISE',
  TEST: 'ESSAI – TEST – ESSAI – TEST',
}

/**
 * The words of a message as anybody gets them: with their fields filled and, when the incident is an exercise or a test,
 * with its mark before and after. Screens, pages and files have no other way to a message's words.
 */
export function spokenText(mode: IncidentMode | null, { body, values }: Pick<MessageContent, 'body' | 'values'>): string {
  const said = fillFields(body, values)
  const mark = mode === null ? null : MARK[mode]
  return mark === null ? said : `${mark}\n${said}\n${mark}`
}
