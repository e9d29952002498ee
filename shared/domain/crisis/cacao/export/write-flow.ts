import type { Playbook } from '../../model/playbook.ts'
import { EXTENSION_ID } from '../extension/extension.ts'
import type { JsonObject } from '../json/json-object.ts'
import { stableUuid } from '../stable-uuid.ts'
import { stagesOf } from './stages.ts'
import { writeChoices } from './write-choices.ts'

export interface WrittenFlow {
  /** For each step, by its place: the properties that say where it leads. */
  readonly links: readonly JsonObject[]
  /** Nodes that carry the order and nothing else: start, parallel, ends of branches. */
  readonly nodes: JsonObject
  readonly start: string
}

/**
 * Who comes after whom, as a tool that does not know our extension walks it: the stages one after the other, the steps
 * of a stage in parallel, the branches of a decision from the decision. What exactly waits for what is in the extension.
 */
export function writeFlow(playbook: Playbook, keys: readonly string[]): WrittenFlow {
  const { stages, ends } = stagesOf(playbook)
  const nodes = new Map<string, JsonObject>()
  const node = (type: string, words: string, properties: JsonObject): string => {
    const key = `${type}--${stableUuid(`${playbook.id} ${words}`)}`
    nodes.set(key, { type, ...properties, step_extensions: { [EXTENSION_ID]: { type: 'unisson', flow: true } } })
    return key
  }
  const branchEnd = node('end', 'end of branch', {})
  const together = (words: string, members: readonly string[], next: string): string =>
    node('parallel', words, { next_steps: members, on_completion: next })

  let next = lastOf(
    ends.map((index) => keys[index]!),
    together,
    node,
  )
  const links = playbook.steps.map((step): JsonObject => (step.kind === 'end' ? {} : { on_completion: branchEnd }))
  stages.toReversed().forEach((members, turn) => {
    const [only] = members
    if (members.length === 1) {
      links[only!] = { on_completion: next }
      next = keys[only!]!
    } else
      next = together(
        `stage ${stages.length - turn}`,
        members.map((index) => keys[index]!),
        next,
      )
  })
  const start = node('start', 'start', { on_completion: next })
  const keyOf = new Map(playbook.steps.map(({ id }, index) => [id, keys[index]!]))
  playbook.steps.forEach((step, index) => {
    if (step.kind !== 'decision') return
    const open = (targets: readonly string[], words: string): string => {
      const heads = [...new Set(targets.flatMap((id) => keyOf.get(id) ?? []))]
      return heads.length > 1 ? together(`branch ${index} ${words}`, heads, branchEnd) : (heads[0] ?? branchEnd)
    }
    links[index] = { ...writeChoices(step, open), ...links[index] }
  })
  const used = new Set([...links, ...nodes.values()].map((link) => JSON.stringify(link)))
  if (![...used].some((text) => text.includes(branchEnd))) nodes.delete(branchEnd)
  return { links, nodes: Object.fromEntries(nodes), start }
}

/** What closes the plan: its only end, all of its ends, or one made for it. */
function lastOf(
  ends: readonly string[],
  together: (words: string, members: readonly string[], next: string) => string,
  node: (type: string, words: string, properties: JsonObject) => string,
): string {
  if (ends.length === 1) return ends[0]!
  const close = node('end', 'end', {})
  return ends.length === 0 ? close : together('ends', ends, close)
}
