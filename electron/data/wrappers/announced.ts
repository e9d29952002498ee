import type { WorkspaceEvent } from '../../../shared/contract/workspace-contract.ts'
import type { Command } from './command.ts'

type Changed = Extract<WorkspaceEvent, { type: 'changed' }>

/**
 * Tells every screen once the command is through, so after its commit. `id` null means that many rows may have changed;
 * `minor`, that screens may follow later: the answer goes first.
 */
export function announced<Input, Output>(
  entities: readonly Changed['entity'][],
  command: Command<Input, Output>,
  idOf: (output: Output, input: Input) => string | null,
  minor = false,
): Command<Input, Output> {
  return (open, input) => {
    const output = command(open, input)
    const id = idOf(output, input)
    const tell = (): void => {
      for (const [index, entity] of entities.entries())
        open.publish({ type: 'changed', entity, id: index === 0 ? id : null, ...(minor ? { minor } : {}) })
    }
    if (minor) setImmediate(tell)
    else tell()
    return output
  }
}
