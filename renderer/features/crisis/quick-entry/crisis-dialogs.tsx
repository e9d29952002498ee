import { useQuery } from '@tanstack/react-query'
import { query } from '../../../bridge/query.ts'
import { useCrisisDialog } from '../../../ui/crisis-dialog.ts'
import { SignRequestDialog } from '../approvals/sign-request-dialog.tsx'
import { DeclareDialog } from '../declare/declare-dialog.tsx'
import { QuickEntryDialog } from './quick-entry-dialog.tsx'

/** What the crisis room opens over any screen: declaring an incident, a line into its log, a signature for another workstation. */
export function CrisisDialogs() {
  const opened = useCrisisDialog((state) => state.opened)
  const playbooks = useQuery({ ...query.playbooks.list.queryOptions(), enabled: opened?.kind === 'declare' })
  if (opened?.kind === 'sign') return <SignRequestDialog onClose={close} />
  if (opened?.kind === 'entry') return <QuickEntryDialog onClose={close} />
  if (opened?.kind !== 'declare' || !playbooks.data) return null
  return <DeclareDialog playbooks={playbooks.data} playbookId={opened.playbookId} onClose={close} />
}

function close(): void {
  useCrisisDialog.setState({ opened: null })
}
