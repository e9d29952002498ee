import { z } from 'zod'
import { exerciseEvents } from './exercise-events.ts'
import { factEvents } from './fact-events.ts'
import { incidentEvents } from './incident-events.ts'
import { logEvents } from './log-events.ts'
import { messageEvents } from './message-events.ts'
import { roleEvents } from './role-events.ts'
import { taskEvents } from './task-events.ts'
import { timerEvents } from './timer-events.ts'

/** Everything that can happen to an incident: the `kind` and `data` of a log entry. */
export const crisisEventSchema = z.discriminatedUnion('kind', [
  ...incidentEvents,
  ...roleEvents,
  ...taskEvents,
  ...timerEvents,
  ...messageEvents,
  ...factEvents,
  ...exerciseEvents,
  ...logEvents,
])

export type CrisisEvent = z.infer<typeof crisisEventSchema>
export type CrisisEventKind = CrisisEvent['kind']
export type CrisisEventOf<K extends CrisisEventKind> = Extract<CrisisEvent, { readonly kind: K }>
export type CrisisEventData<K extends CrisisEventKind> = CrisisEventOf<K>['data']
