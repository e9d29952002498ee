import { useHotkeys } from '@mantine/hooks'
import { openHelp } from './open-help.ts'
import { useCommands } from './use-commands.ts'

/** Listens for every shortcut of the registry, also while a field or the text has the focus. */
export function CommandHotkeys() {
  const { commands, run } = useCommands()
  const keys = commands.flatMap((command) => (command.shortcut ? [{ keys: command.shortcut, command }] : []))
  useHotkeys(
    [...keys, { keys: 'mod+/', command: openHelp }].map(({ keys: combination, command }) => [combination, () => run(command)]),
    [],
    true,
  )
  return null
}
