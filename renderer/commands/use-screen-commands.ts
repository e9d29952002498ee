import { useEffect, useId } from 'react'
import type { Command } from './command.ts'
import { useScreenCommandStore } from './screen-commands.ts'

/** Adds commands for as long as the calling component is mounted. Give a list that keeps its identity between renders (`useMemo`). */
export function useScreenCommands(commands: readonly Command[]): void {
  const source = useId()
  useEffect(() => {
    useScreenCommandStore.setState(({ bySource }) => ({ bySource: { ...bySource, [source]: commands } }))
    return () =>
      useScreenCommandStore.setState(({ bySource }) => ({
        bySource: Object.fromEntries(Object.entries(bySource).filter(([name]) => name !== source)),
      }))
  }, [source, commands])
}
