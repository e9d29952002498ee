import { IconLock } from '@tabler/icons-react'
import { api } from '../bridge/api.ts'
import { flushPendingSaves } from '../ui/pending-saves.ts'
import type { Command } from './command.ts'

export const lockWorkspace: Command = {
  id: 'lock-workspace',
  group: 'workspace',
  label: 'commands:lockWorkspace',
  icon: IconLock,
  shortcut: 'mod+L',
  run: async () => {
    await flushPendingSaves()
    await api.workspace.lock()
  },
}
