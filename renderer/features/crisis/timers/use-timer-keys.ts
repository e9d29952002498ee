import { IconBellCheck, IconBellPause } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'

/** A key for each of both ways to silence what calls first, from wherever the focus is in the room. */
export function useTimerKeys(acts: { readonly acknowledge: () => void; readonly snooze: () => void }): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useScreenCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'acknowledge-timer',
          group: 'create',
          label: 'timers:acknowledgeFirst',
          icon: IconBellCheck,
          shortcut: 'mod+shift+A',
          run: () => latest.current.acknowledge(),
        },
        {
          id: 'snooze-timer',
          group: 'create',
          label: 'timers:snoozeFirst',
          icon: IconBellPause,
          shortcut: 'mod+shift+M',
          run: () => latest.current.snooze(),
        },
      ],
      [],
    ),
  )
}
