import { stepSchema, type Step, type StepInput, type StepKind } from '../../../../shared/domain/crisis/model/step.ts'

interface NewStep {
  readonly kind: StepKind
  readonly id: string
  /** The step that it comes behind: the new one waits for it. */
  readonly behind: Step | null
  /** What an approval approves unless it is told otherwise. */
  readonly message: string | null
  /** What a sub-playbook runs unless it is told otherwise. */
  readonly playbookId: string
}

/** An empty step of a kind; its words are for the author. */
export function newStep({ kind, id, behind, message, playbookId }: NewStep): Step {
  const accountable = behind && kind !== 'wait' && kind !== 'end' ? behind.raci.accountable : []
  const common = {
    id,
    order: 0,
    title: {},
    dependsOn: behind ? [behind.id] : [],
    raci: { responsible: [], accountable, consulted: [], informed: [] },
  }
  return stepSchema.parse(inputOf(kind, common, message ?? behind?.id ?? id, playbookId))
}

function inputOf(kind: StepKind, common: Omit<StepInput, 'kind'>, approves: string, playbookId: string): object {
  if (kind === 'message') return { ...common, kind, messageKind: 'statement', template: {} }
  if (kind === 'approval') return { ...common, kind, approves }
  if (kind === 'wait') return { ...common, kind, minutes: 60 }
  if (kind === 'sub-playbook') return { ...common, kind, playbookId }
  return { ...common, kind }
}
