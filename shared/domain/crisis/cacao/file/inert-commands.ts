import type { Step } from '../../model/step.ts'
import { commandText } from '../import/command-text.ts'
import { asObject } from '../json/as-object.ts'
import { propertyOf } from '../json/property-of.ts'

/** The commands of a step that a machine could run, as the words that a person reads. Nothing is run or decoded. */
export function inertCommands({ kept }: Pick<Step, 'kept'>): readonly string[] {
  const commands = propertyOf(asObject(kept['cacao']), 'commands')
  if (!Array.isArray(commands)) return []
  return commands.filter((command) => propertyOf(asObject(command), 'type') !== 'manual').map(commandText)
}
