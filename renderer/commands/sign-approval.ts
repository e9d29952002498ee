import { IconFileCheck } from '@tabler/icons-react'
import { useCrisisDialog } from '../ui/crisis-dialog.ts'
import type { Command } from './command.ts'

export const signApproval: Command = {
  id: 'sign-approval',
  group: 'create',
  label: 'approvals:sign.action',
  icon: IconFileCheck,
  run: () => useCrisisDialog.setState({ opened: { kind: 'sign' } }),
}
