import { z } from 'zod'

const mutant = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: z.object({ line: z.number() }) }),
})

/** What Stryker writes (the part that is read here): https://github.com/stryker-mutator/mutation-testing-elements, schema 2. */
const report = z.object({ files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })) })

/** How the mutants ended. `survivors` are lines to read, those without a test among them; so are `timeouts`: what cannot loop was only slow. */
export interface MutationResult {
  readonly detected: number
  readonly valid: number
  readonly statuses: ReadonlyMap<string, number>
  readonly survivors: readonly string[]
  readonly timeouts: readonly string[]
}

/**
 * Counts as Stryker does: detected = killed and timed out, valid = detected, survived and without coverage;
 * mutants that are ignored or do not run count on neither side.
 */
export function readMutationResult(json: string): MutationResult {
  const statuses = new Map<string, number>()
  const survivors: string[] = []
  const timeouts: string[] = []
  for (const [file, { source, mutants }] of Object.entries(report.parse(JSON.parse(json)).files)) {
    const lines = source.split('\n')
    for (const { status, location, mutatorName, replacement } of mutants) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const list = status === 'Timeout' ? timeouts : status === 'Survived' || status === 'NoCoverage' ? survivors : null
      if (list === null) continue
      const text = lines[location.start.line - 1]?.trim() ?? ''
      const became = (replacement ?? '').replaceAll(/\s+/gu, ' ').slice(0, 80)
      list.push(`${status} ${file}:${location.start.line} ${mutatorName}: ${text.slice(0, 110)} => ${became}`)
    }
  }
  const count = (status: string) => statuses.get(status) ?? 0
  const detected = count('Killed') + count('Timeout')
  return { detected, valid: detected + count('Survived') + count('NoCoverage'), statuses, survivors, timeouts }
}
