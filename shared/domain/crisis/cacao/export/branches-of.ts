import type { Step } from '../../model/step.ts'

interface Opener {
  /** Place of the decision. */
  readonly on: number
  /** `decision option`. */
  readonly name: string
}

/**
 * The branch of a decision that each step is in: the one whose option opens it, or the innermost that holds everything
 * it waits for; `''` is the plan itself. Null for ends, and for what several options open.
 */
export function branchesOf(
  steps: readonly Step[],
  order: readonly number[],
  waits: readonly (readonly number[])[],
  openers: readonly (readonly Opener[])[],
): readonly (string | null)[] {
  const decisionOf = new Map(openers.flat().map(({ name, on }) => [name, on]))
  const branches: (string | null)[] = steps.map(({ kind }, index) => {
    const names = new Set(openers[index]!.map(({ name }) => name))
    return kind === 'end' || names.size > 1 ? null : ([...names][0] ?? '')
  })
  /** The branch with those around it, innermost first. */
  const around = (branch: string): readonly string[] => {
    const path = [branch]
    for (let name = branch; name !== '';) {
      name = branches[decisionOf.get(name)!] ?? ''
      if (path.includes(name)) return [...path, '']
      path.push(name)
    }
    return path
  }
  for (const index of order) {
    if (branches[index] !== '' || waits[index]!.length === 0) continue
    const [first = [], ...others] = waits[index]!.map((on) => around(branches[on] ?? ''))
    branches[index] = first.find((name) => others.every((path) => path.includes(name))) ?? ''
  }
  return branches
}
