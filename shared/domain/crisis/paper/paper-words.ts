import type { TaskStatus } from '../engine/task-status.ts'
import type { CallResult } from '../model/contact.ts'
import type { Fact } from '../model/fact.ts'
import type { IncidentMode, IncidentStatus } from '../model/incident.ts'
import type { MessageKind } from '../model/message-kind.ts'
import type { Playbook } from '../model/playbook.ts'
import type { ReviewMetrics } from '../views/review-metrics.ts'
import type { Silence } from '../views/silences.ts'
import type { GLOBAL_SHORTCUTS } from './global-shortcuts.ts'

type Minutes = 'minutesToActivate' | 'minutesToFirstApproval' | 'minutesToFirstStatement'
type Count = 'approvalsVoided' | 'emergencyReleases' | 'lateRatifications' | 'sitreps' | 'handovers' | 'clockJumps'

/** What the crisis room says on paper. */
export interface PaperWords {
  readonly mode: Readonly<Record<IncidentMode, string>>
  /** In the band at the top of each sheet. */
  readonly band: Readonly<Record<IncidentMode, string>>
  readonly status: Readonly<Record<IncidentStatus, string>>
  readonly taskStatus: Readonly<Record<TaskStatus, string>>
  readonly level: (level: number) => string
  readonly anchor: string
  readonly anchorUse: string
  readonly none: string
  readonly entry: (seq: number) => string
  readonly redacted: string
  readonly book: {
    readonly title: string
    readonly version: (version: number) => string
    readonly playbookStatus: Readonly<Record<Playbook['status'], string>>
    readonly reviewBy: (day: string) => string
    readonly incident: string
    readonly place: string
    readonly modeToTick: string
    readonly eventAt: string
    readonly awareAt: string
    readonly zoneToWrite: string
    readonly roles: string
    readonly role: string
    readonly primary: string
    readonly deputy: string
    readonly name: string
    readonly phone: string
    readonly duties: string
    readonly fromLevel: (level: number) => string
    readonly levels: string
    readonly unsure: string
    readonly shortcuts: string
    readonly shortcut: Readonly<Record<(typeof GLOBAL_SHORTCUTS)[number]['id'], string>>
    readonly checklists: string
    readonly noPhase: string
    readonly step: string
    readonly who: string
    readonly noTime: string
    readonly doneAt: string
    readonly mandatory: string
    readonly evidence: string
    readonly after: (number: string, minutes: string) => string
    readonly waitsFor: (numbers: string) => string
    readonly onlyIf: (number: string, option: string) => string
    readonly minutes: (count: number) => string
    readonly wait: (duration: string) => string
    readonly decisions: string
    readonly option: string
    readonly leadsTo: string
    readonly chosen: string
    readonly reasonAndBy: string
    readonly statements: string
    readonly statementNote: string
    readonly approvedBy: string
    readonly answers: string
    readonly clearance: Readonly<Record<Playbook['answers'][number]['clearance'], string>>
    readonly notToSay: string
    readonly forbidden: string
    readonly never: string
    readonly why: string
    readonly calls: string
    readonly callsWhom: string
    readonly phones: string
    readonly called: string
    readonly callResult: Readonly<Record<CallResult, string>>
    readonly stale: string
    readonly sheet: (number: number, count: number) => string
    readonly sheetNote: string
    readonly number: string
    readonly happened: string
    readonly written: string
    readonly what: string
  }
  readonly log: { readonly title: string; readonly what: string; readonly corrects: (seq: number) => string }
  /** The channels that the playbooks which ship name, in the words of a reader. Others are said as they were written. */
  readonly channels: Readonly<Record<string, string>>
  readonly sitrep: {
    readonly title: (number: number) => string
    readonly at: string
    readonly covers: (from: number, to: number) => string
    readonly facts: string
    readonly fact: string
    readonly source: string
    readonly change: Readonly<Record<'new' | 'changed' | 'same', string>>
    readonly factStatus: Readonly<Record<Fact['status'], string>>
    readonly figures: string
    readonly figure: string
    readonly decisions: string
    readonly decided: (decision: string, option: string) => string
    readonly revoked: (decision: string) => string
    readonly reason: string
    readonly published: string
    readonly kind: Readonly<Record<MessageKind, string>>
    readonly emergency: string
    /** In an exercise or a test. */
    readonly simulated: string
    readonly t0: (time: string) => string
    readonly open: string
    readonly due: string
    readonly overdue: string
    readonly since: (number: number) => string
    readonly nothingNew: string
    readonly severityChange: (from: number, to: number) => string
    readonly settled: string
    readonly newlyOverdue: string
    readonly figureChange: (from: string, to: string) => string
  }
  readonly review: {
    readonly title: string
    readonly about: string
    readonly period: string
    readonly signed: (name: string, time: string) => string
    readonly notSigned: string
    readonly times: string
    readonly measure: string
    readonly minutes: string
    readonly target: string
    readonly minutesTo: Readonly<Record<Minutes, string>>
    readonly tasks: string
    readonly task: Readonly<Record<keyof ReviewMetrics['tasks'], string>>
    readonly count: string
    readonly counts: string
    readonly counted: Readonly<Record<Count, string>>
    readonly corrections: Readonly<Record<keyof ReviewMetrics['corrections'], string>>
    readonly silences: string
    readonly silence: Readonly<Record<Silence['kind'], string>>
    readonly allowed: string
    readonly notReached: string
    readonly scores: string
    readonly objective: string
    readonly score: Readonly<Record<0 | 1 | 2, string>>
    readonly scoreHead: string
    readonly notScored: string
    readonly seen: string
    readonly summary: string
    readonly findings: string
    readonly finding: Readonly<Record<'worked' | 'to-improve' | 'gap', string>>
    readonly plan: string
    readonly action: string
    readonly owner: string
    readonly done: string
  }
}
