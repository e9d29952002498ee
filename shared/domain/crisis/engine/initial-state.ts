import type { Playbook } from '../model/playbook.ts'
import type { IncidentState } from './incident-state.ts'

/** An incident of which nothing is known yet but the playbook it will pin. */
export function initialState(playbook: Playbook): IncidentState {
  return {
    playbook,
    incident: null,
    status: null,
    severity: 1,
    declared: null,
    closed: null,
    loweringRequest: null,
    reopeningRequest: null,
    lastSeq: 0,
    marks: new Map(),
    items: new Map(),
    choices: new Map(),
    added: new Map(),
    seats: new Map(),
    fields: new Map(),
    facts: new Map(),
    evidence: new Map(),
    messages: new Map(),
    messagesOfStep: new Map(),
    links: new Map(),
    sitreps: new Map(),
    acknowledged: new Map(),
    snoozed: new Map(),
    lastUpdate: null,
    calls: new Map(),
    corrections: new Map(),
    exercise: { playedMs: 0, since: null, speed: 1 },
    injects: new Map(),
    scores: new Map(),
    review: null,
  }
}
