import type { CacaoFaultCode } from '../cacao-fault.ts'
import type { FileProblemCode } from '../json/file-problem.ts'
import type { PlaybookFaultCode } from '../../check/playbook-fault.ts'
import type { StepKind } from '../../model/step.ts'

/** The value of a fault by its name, as words; an empty text when it has none. */
type Said = (name: string) => string

/** What is said of a playbook file in one language, on the command line and in the window. */
export interface PlaybookWords {
  readonly sound: string
  readonly faultCount: (count: number) => string
  /** Between a name and what is said of it. */
  readonly colon: string
  /** Stands where a fault is of no step. */
  readonly whole: string
  readonly faults: Readonly<Record<CacaoFaultCode | PlaybookFaultCode | FileProblemCode, (said: Said) => string>>
  readonly kinds: Readonly<Record<StepKind, string>>
  readonly counts: (steps: number, roles: number, fields: number) => string
  readonly inert: (count: number) => string
  readonly kept: (names: string) => string
  readonly after: (numbers: string) => string
}
