import type { SitrepContent, SitrepFact, SitrepTask } from './sitrep-content.ts'

/** What a report changes of the one before. */
export interface SitrepDifference {
  readonly severity: { readonly from: number; readonly to: number } | null
  readonly status: { readonly from: string | null; readonly to: string | null } | null
  readonly newFacts: readonly SitrepFact[]
  readonly changedFacts: readonly SitrepFact[]
  readonly withdrawnFacts: readonly SitrepFact[]
  readonly figures: readonly {
    readonly factId: string
    readonly from: number | null
    readonly to: number
    readonly unit: string
  }[]
  /** Tasks that are no longer open, and tasks that were not there. */
  readonly settledTasks: readonly SitrepTask[]
  readonly newTasks: readonly SitrepTask[]
  readonly newlyOverdue: readonly SitrepTask[]
}

export function compareSitreps(before: SitrepContent, after: SitrepContent): SitrepDifference {
  const was = new Map(before.openTasks.map((task) => [task.stepId, task]))
  const is = new Set(after.openTasks.map(({ stepId }) => stepId))
  const figure = new Map(before.figures.map((fact) => [fact.id, fact.figure]))
  return {
    severity: before.severity === after.severity ? null : { from: before.severity, to: after.severity },
    status: before.status === after.status ? null : { from: before.status, to: after.status },
    newFacts: after.facts.filter(({ change, status }) => change === 'new' && status !== 'withdrawn'),
    changedFacts: after.facts.filter(({ change, status }) => change === 'changed' && status !== 'withdrawn'),
    withdrawnFacts: after.facts.filter(({ status }) => status === 'withdrawn'),
    figures: after.figures.flatMap(({ id: factId, figure: now }) => {
      const from = figure.get(factId)
      if (!now || (from?.value === now.value && from.unit === now.unit)) return []
      return [{ factId, from: from?.value ?? null, to: now.value, unit: now.unit }]
    }),
    settledTasks: before.openTasks.filter(({ stepId }) => !is.has(stepId)),
    newTasks: after.openTasks.filter(({ stepId }) => !was.has(stepId)),
    newlyOverdue: after.openTasks.filter(({ stepId, overdue }) => overdue && was.get(stepId)?.overdue !== true),
  }
}
