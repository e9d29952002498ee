import type { LogFault } from '../../../shared/domain/crisis/log/log-fault.ts'
import type { LogLimit } from '../../../shared/domain/crisis/log/log-verification.ts'
import type { IncidentMode } from '../../../shared/domain/crisis/model/incident.ts'

type FaultOf<Kind extends LogFault['kind']> = Extract<LogFault, { readonly kind: Kind }>

/** The words of a verification in one language. Each sentence is whole, without the final stop. */
export interface LogWords {
  readonly intact: string
  readonly tampered: string
  readonly modes: Readonly<Record<IncidentMode, string>>
  readonly made: (instant: string) => string
  readonly counts: (entries: number, signatures: number) => string
  readonly head: (seq: number, code: string) => string
  readonly closed: string
  readonly open: string
  readonly anchor: (seq: number, matches: boolean | null) => string
  readonly key: (publicKey: string, expected: boolean) => string
  readonly where: (line: number) => string
  readonly faults: { readonly [Kind in LogFault['kind']]: (fault: FaultOf<Kind>) => string }
  readonly more: (count: number) => string
  readonly limitsTitle: string
  readonly limits: Readonly<Record<LogLimit['kind'], (from: number, closed: boolean) => string>>
}
