import type { Command } from './command.ts'

/** All that the command writes is kept, or none of it; it has reached the disk when the answer is given. */
export function transactional<Input, Output>(command: Command<Input, Output>): Command<Input, Output> {
  return (open, input) => open.database.transaction(() => command(open, input))
}
