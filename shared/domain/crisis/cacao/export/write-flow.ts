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
 * of a stage in parallel, each branch from its decision. What exactly waits for what is in the extension.
 */
export function writeFlow(playbook: Playbook, keys: readonly string[]): WrittenFlow {
  const { byBranch, branches, ends } = stagesOf(playbook)
  const nodes = new Map<string, JsonObject>()
  const node = (type: string, words: string, properties: JsonObject): string => {
    const key = `${type}--${stableUuid(`${playbook.id} ${words}`)}`
    nodes.set(key, { type, ...properties, step_extensions: { [EXTENSION_ID]: { type: 'unisson', flow: true } } })
    return key
  }
  const branchEnd = node('end', 'end of branch', {})
  const together = (words: string, members: readonly string[], next: string): string =>
    node('parallel', words, { next_steps: members, on_completion: next })

  const links = playbook.steps.map((step): JsonObject => (step.kind === 'end' ? {} : { on_completion: branchEnd }))
  /** Links the stages of a branch to what comes after it, and says where it begins. */
  const chain = (branch: string, last: string): string => {
    let next = last
    const list = byBranch.get(branch) ?? []
    list.toReversed().forEach((members, turn) => {
      const [only] = members
      if (members.length === 1) {
        links[only!] = { on_completion: next }
        next = keys[only!]!
      } else
        next = together(
          `stage ${branch} ${list.length - turn}`,
          members.map((index) => keys[index]!),
          next,
        )
    })
    return next
  }
  const close = lastOf(
    ends.map((index) => keys[index]!),
    together,
    node,
  )
  const start = node('start', 'start', { on_completion: chain('', close) })
  const placeOf = new Map(playbook.steps.map(({ id }, index) => [id, index]))
  const choices = playbook.steps.map((step, index): JsonObject => {
    if (step.kind !== 'decision') return {}
    return writeChoices(step, (option) => {
      const branch = `${step.id} ${option.id}`
      const others = option.next.flatMap((target) => placeOf.get(target) ?? []).filter((place) => branches[place] !== branch)
      const isChain = byBranch.has(branch)
      const heads = [...(isChain ? [chain(branch, branchEnd)] : []), ...new Set(others.map((place) => keys[place]!))]
      return heads.length > 1
        ? together(`branch ${index} ${step.options.indexOf(option)}`, heads, branchEnd)
        : (heads[0] ?? branchEnd)
    })
  })
  choices.forEach((choice, index) => {
    links[index] = { ...choice, ...links[index] }
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
