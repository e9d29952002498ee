import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import type { DraftEditor } from '../edit/use-draft-editor.ts'
import type { PlanView } from '../model/plan-view.ts'
import { useAfterMove } from './use-after-move.ts'

interface DraftActionsProps {
  readonly view: PlanView
  readonly editor: DraftEditor
}

/** Undo, redo, and the way to review. */
export function DraftActions({ view, editor }: DraftActionsProps) {
  const { t } = useTranslation()
  const afterMove = useAfterMove()
  const { id } = view.playbook
  const submit = useMutation({
    mutationFn: async () => {
      await editor.settle()
      return api.playbooks.submit({ id })
    },
    onSuccess: afterMove,
    onError: notifyError,
  })
  const steps = [
    { label: t('playbooks:undo'), icon: IconArrowBackUp, can: editor.canUndo, run: editor.undo },
    { label: t('playbooks:redo'), icon: IconArrowForwardUp, can: editor.canRedo, run: editor.redo },
  ]
  return (
    <>
      {steps.map(({ label, icon: Icon, can, run }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon color="gray" aria-label={label} disabled={!can} onClick={run}>
            <Icon size={18} stroke={1.5} className="u-mirrored" aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      <Button loading={submit.isPending} onClick={() => submit.mutate()}>
        {t('playbooks:submit')}
      </Button>
    </>
  )
}
