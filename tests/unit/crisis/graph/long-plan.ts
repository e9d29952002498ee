import { playbookSchema, type Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { playbookFixture } from '../playbook-fixture.ts'

const idOf = (index: number): string => `step--${index}`

/** Every fourth step a decision with two branches that meet again. */
export function longPlan(count: number): Playbook {
  const steps = Array.from({ length: count }, (_none, index) => {
    const common = { id: idOf(index), order: index, title: { fr: `Étape ${index}` } }
    if (index % 4 === 0 && index + 3 < count)
      return {
        ...common,
        kind: 'decision' as const,
        dependsOn: index === 0 ? [] : [idOf(index - 1)],
        options: [1, 2].map((branch) => ({
          id: `option--${index}-${branch}`,
          title: { fr: 'Oui' },
          next: [idOf(index + branch)],
        })),
      }
    const dependsOn = index % 4 === 3 ? [idOf(index - 1), idOf(index - 2)] : []
    return { ...common, kind: 'task' as const, dependsOn }
  })
  return playbookSchema.parse({ ...playbookFixture(), steps })
}
