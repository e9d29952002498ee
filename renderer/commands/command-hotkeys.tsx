import { useHotkeys } from '@mantine/hooks'
import { palette } from '../ui/palette-store.ts'
import type { Command } from './command.ts'
import { openHelp } from './open-help.ts'
import { openPalette } from './open-palette.ts'
import { useCommands } from './use-commands.ts'

/** Listens for every shortcut of the registry, also while a field or the text has the focus. */
export function CommandHotkeys() {
  const { commands, run } = useCommands()
  const start = (command: Command) => {
    // A shortcut given over the open palette leaves the palette.
    if (command.id !== openPalette.id) palette.close()
    run(command)
  }
  const keys = commands.flatMap((command) => (command.shortcut ? [{ keys: command.shortcut, command }] : []))
  useHotkeys(
    [...keys, { keys: 'mod+/', command: openHelp }].map(({ keys: combination, command }) => [combination, () => start(command)]),
    [],
    true,
  )
  return null
}
