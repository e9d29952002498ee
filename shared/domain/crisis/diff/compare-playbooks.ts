import { planOf } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'
import { changedParts } from './changed-parts.ts'
import { compareThings } from './compare-things.ts'
import type { PlaybookDifference } from './playbook-change.ts'

/** Compared on their own below, or different in any two versions. */
const APART: ReadonlySet<string> = new Set([
  'version',
  'status',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'signatures',
  'phases',
  'roles',
  'fields',
  'answers',
  'steps',
])

const byOrder = ({ phases }: Playbook) => phases.toSorted((a, b) => a.order - b.order)
const named = ({ fields }: Playbook) => fields.map((field) => Object.assign({ id: field.name }, field))

/** What a version of a playbook changes of another one, step by step. */
export function comparePlaybooks(before: Playbook, after: Playbook): PlaybookDifference {
  return {
    plan: changedParts(before, after, APART),
    phases: compareThings(byOrder(before), byOrder(after)),
    roles: compareThings(before.roles, after.roles),
    fields: compareThings(named(before), named(after)),
    answers: compareThings(before.answers, after.answers),
    steps: compareThings(planOf(before).outline, planOf(after).outline),
  }
}
