import type { Icon } from '@tabler/icons-react'
import type { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'

/** What a command may reach. */
export interface CommandContext {
  readonly client: QueryClient
  readonly i18n: i18n
  /** Goes to a screen by its path ("/messages"). */
  readonly go: (path: string) => void
}

/**
 * One thing a person can do. The registry feeds the palette, the shortcuts and the help. `label` and `keywords` are keys of the locales;
 * `shortcut` is written as Mantine's `useHotkeys` reads it ("mod+K": Ctrl, or Command on a Mac).
 */
export interface Command {
  readonly id: string
  readonly group: 'go' | 'create' | 'text' | 'view' | 'workspace' | 'help'
  readonly label: string
  readonly icon: Icon
  readonly shortcut?: string
  /** Absent: always there. */
  readonly when?: (context: CommandContext) => boolean
  readonly run: (context: CommandContext) => void | Promise<void>
}
