import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import type { PlanView } from '../model/plan-view.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { textIn } from '../model/text-in.ts'
import { FaultList } from '../read/fault-list.tsx'
import { useAfterMove } from './use-after-move.ts'

interface PublishDialogProps {
  readonly view: PlanView
  readonly screen: ScreenProps
  readonly onClose: () => void
}

/** What publishing changes, and first what stands against it. */
export function PublishDialog({ view, screen, onClose }: PublishDialogProps) {
  const { t } = useTranslation()
  const afterMove = useAfterMove()
  const { playbook, faults, language } = view
  const before = screen.versions.find(({ status }) => status === 'published')
  const values = { title: textIn(playbook.title, language).words, version: playbook.version }
  const publish = useMutation({
    mutationFn: () => api.playbooks.publish({ id: playbook.id }),
    onSuccess: async () => {
      await afterMove()
      notifyDone(t('playbooks:published', values))
      onClose()
    },
  })
  const withStep: PlanView = {
    ...view,
    select: (stepId) => {
      view.select(stepId)
      onClose()
    },
  }
  return (
    <ConfirmDialog
      opened
      title={t('playbooks:publishTitle', values)}
      confirmLabel={t('playbooks:publish')}
      busy={publish.isPending}
      disabled={faults.length > 0}
      error={publish.error}
      onConfirm={() => publish.mutate()}
      onClose={onClose}
    >
      <p>{before ? t('playbooks:publishReplaces', { version: before.version }) : t('playbooks:publishFirst')}</p>
      {faults.length > 0 ? <p>{t('playbooks:publishFaults')}</p> : null}
      <FaultList view={withStep} />
    </ConfirmDialog>
  )
}
