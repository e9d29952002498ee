import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyError } from '../ui/notify-error.tsx'
import type { Command, CommandContext } from './command.ts'
import { registry } from './registry.ts'
import { useScreenCommandStore } from './screen-commands.ts'

/** The commands that can run here and now, and the way to run one: a failure is shown, never lost. */
export function useCommands(): { readonly commands: readonly Command[]; readonly run: (command: Command) => void } {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { i18n } = useTranslation()
  const bySource = useScreenCommandStore((store) => store.bySource)

  return useMemo(() => {
    const context: CommandContext = { client, i18n, go: (path) => void navigate({ href: path }) }
    const commands = [...Object.values(bySource).flat(), ...registry].filter((command) => command.when?.(context) ?? true)
    const run = (command: Command): void => {
      Promise.resolve()
        .then(() => command.run(context))
        .catch(notifyError)
    }
    return { commands, run }
  }, [client, i18n, navigate, bySource])
}
