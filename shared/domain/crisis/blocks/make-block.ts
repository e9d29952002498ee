import type { Block } from '../model/block.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Step } from '../model/step.ts'

const FIELD = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/gu

function wordsOf(step: Step): readonly string[] {
  const texts = [step.title, step.body, ...('template' in step ? [step.template] : []), ...step.checklist.map(({ text }) => text)]
  return texts.flatMap((text) => Object.values(text))
}

/** A step as its block has it: what it says of steps outside is gone. `names` gives the ids inside. */
function partOf(step: Step, names: ReadonlyMap<string, string>, order: number): Step {
  const inside = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? [])
  const anchor = step.offset && (step.offset.anchor === 'T0' ? 'T0' : names.get(step.offset.anchor))
  const kept: Step = {
    ...step,
    id: names.get(step.id) ?? step.id,
    order,
    phaseId: null,
    block: null,
    dependsOn: inside(step.dependsOn),
    offset: step.offset && anchor ? { ...step.offset, anchor } : null,
  }
  if (kept.kind === 'approval') return { ...kept, approves: names.get(kept.approves) ?? kept.approves }
  if (kept.kind !== 'decision') return kept
  return { ...kept, options: kept.options.map((option) => Object.assign({}, option, { next: inside(option.next) })) }
}

/**
 * A block of some steps of a plan: they keep what they say of each other and lose what they say of the rest. A step that
 * is a copy of this block keeps the id that it has there, so that every other copy of it can be changed with it.
 */
export function makeBlock(
  playbook: Playbook,
  stepIds: ReadonlySet<string>,
  head: Pick<Block, 'id' | 'version' | 'title' | 'modifiedAt'>,
): Block {
  const chosen = playbook.steps.filter(({ id }) => stepIds.has(id)).toSorted((a, b) => a.order - b.order)
  const taken = new Set<string>()
  const names = new Map(
    chosen.map(({ id, block }) => {
      const own = block?.blockId === head.id && !taken.has(block.stepId) ? block.stepId : id
      taken.add(own)
      return [id, own]
    }),
  )
  const steps = chosen.map((step, index) => partOf(step, names, index + 1))
  const roles = new Set(steps.flatMap(({ raci }) => Object.values(raci).flat()))
  const fields = new Set(steps.flatMap(wordsOf).flatMap((words) => Array.from(words.matchAll(FIELD), ([, name]) => name)))
  return {
    ...head,
    steps,
    roles: playbook.roles.filter(({ id }) => roles.has(id)),
    fields: playbook.fields.filter(({ name }) => fields.has(name)),
  }
}
