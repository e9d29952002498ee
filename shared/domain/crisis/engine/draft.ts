import type { IncidentState } from './incident-state.ts'

/** A state that nobody else holds yet: the reducers write into it, and a fold of many entries copies it once. */
export type Draft = {
  -readonly [K in keyof IncidentState]: IncidentState[K] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : IncidentState[K]
}
