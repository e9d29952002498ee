import { IconDatabaseExport } from '@tabler/icons-react'
import { api } from '../bridge/api.ts'
import type { Command } from './command.ts'
import { notifyDone } from '../ui/notify-done.ts'

export const backUpNow: Command = {
  id: 'back-up-now',
  group: 'workspace',
  label: 'commands:backUpNow',
  icon: IconDatabaseExport,
  run: async ({ i18n }) => {
    await api.workspace.backUpNow()
    notifyDone(i18n.t('settings:backups.done'))
  },
}
