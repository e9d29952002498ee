import { IconReportAnalytics } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Command } from '../../../../commands/command.ts'
import { useScreenCommands } from '../../../../commands/use-screen-commands.ts'
import { useSitrepShown } from './sitrep-shown.ts'

const COMMANDS: readonly Command[] = [
  {
    id: 'sitrep',
    group: 'create',
    label: 'papers:sitrep.action',
    icon: IconReportAnalytics,
    shortcut: 'mod+shift+P',
    run: () => useSitrepShown.setState({ shown: true }),
  },
]

/** One key for the situation report, while a room is open; whether the room shows it now. */
export function useSitrepKey(): boolean {
  useScreenCommands(COMMANDS)
  useEffect(() => () => useSitrepShown.setState({ shown: false }), [])
  return useSitrepShown(({ shown }) => shown)
}
