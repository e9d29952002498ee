import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import type { PlanView } from '../model/plan-view.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { PublishDialog } from './publish-dialog.tsx'
import { useAfterMove } from './use-after-move.ts'

/** From a version in review: back or out. From any other: a draft, or the draft that there is. */
export function ReadActions({ view, screen }: { readonly view: PlanView; readonly screen: ScreenProps }) {
  const { t } = useTranslation()
  const afterMove = useAfterMove()
  const [publishing, setPublishing] = useState(false)
  const { playbook } = view
  const newest = screen.versions[0]
  const begun = newest !== undefined && (newest.status === 'draft' || newest.status === 'in-review')
  const reject = useMutation({
    mutationFn: () => api.playbooks.reject({ id: playbook.id }),
    onSuccess: afterMove,
    onError: notifyError,
  })
  const edit = useMutation({
    mutationFn: () => api.playbooks.save({ playbook }),
    onSuccess: async ({ version }) => {
      await afterMove()
      screen.onVersion(version)
    },
    onError: notifyError,
  })
  if (playbook.status === 'in-review')
    return (
      <>
        <Button variant="default" loading={reject.isPending} onClick={() => reject.mutate()}>
          {t('playbooks:giveBack')}
        </Button>
        <Button onClick={() => setPublishing(true)}>{t('playbooks:publish')}</Button>
        {publishing ? <PublishDialog view={view} screen={screen} onClose={() => setPublishing(false)} /> : null}
      </>
    )
  if (begun)
    return (
      <Button variant="default" onClick={() => screen.onVersion(newest.version)}>
        {t(`playbooks:open.${newest.status === 'draft' ? 'draft' : 'review'}`)}
      </Button>
    )
  return (
    <Button
      leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
      loading={edit.isPending}
      onClick={() => edit.mutate()}
    >
      {t('playbooks:edit')}
    </Button>
  )
}
