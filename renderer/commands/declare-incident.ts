import { IconUrgent } from '@tabler/icons-react'
import { useCrisisDialog } from '../ui/crisis-dialog.ts'
import type { Command } from './command.ts'

export const declareIncident: Command = {
  id: 'declare-incident',
  group: 'create',
  label: 'crisis:declare.action',
  icon: IconUrgent,
  shortcut: 'mod+shift+I',
  run: () => useCrisisDialog.setState({ opened: { kind: 'declare', playbookId: null } }),
}
