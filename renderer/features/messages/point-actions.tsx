import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconArchive, IconCheck, IconDots, IconReplace, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import styles from './messages.module.css'
import { ApproveDialog } from './approve-dialog.tsx'
import type { PointDraft } from './use-point-draft.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Approve, and what is rarer: supersede, withdraw, remove a draft. */
export function PointActions({ point, draft }: { readonly point: TalkingPoint; readonly draft: PointDraft }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'approve' | 'withdraw' | 'remove' | null>(null)
  const close = () => setOpen(null)
  const remove = useMutation(query.points.remove.mutationOptions({ onSuccess: () => void navigate({ to: '/messages' }) }))
  const supersede = useMutation({
    mutationFn: async () => {
      await draft.settle()
      return api.points.save({ content: { ...draft.content, supersedes: point.id } })
    },
    onSuccess: (next) => void navigate({ to: '/messages/$pointId', params: { pointId: next.id } }),
    onError: notifyError,
  })
  const words = Object.values(draft.content.statement).some((text) => text.trim() !== '')
  const approvable = point.status === 'draft' || (point.status === 'approved' && point.changed)
  const title = bestStatement(draft.content.statement, i18n.language)?.text ?? t('messages:noWords')
  const short = title.length > 60 ? `${title.slice(0, 59)}…` : title

  return (
    <Group gap="sm" wrap="nowrap">
      {approvable && !words ? <span className={styles.hint}>{t('messages:approve.needsWords')}</span> : null}
      {approvable ? (
        <Button
          flex="none"
          leftSection={<IconCheck size={18} stroke={1.5} aria-hidden />}
          disabled={!words}
          onClick={() => setOpen('approve')}
        >
          {t('messages:approve.label', { version: point.version + 1 })}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" aria-label={t('messages:more')}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconReplace size={16} stroke={1.5} />} onClick={() => supersede.mutate()}>
            {t('messages:supersede')}
          </Menu.Item>
          {point.version === 0 ? (
            <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={() => setOpen('remove')}>
              {t('messages:removeDraft')}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconArchive size={16} stroke={1.5} />}
              disabled={point.status === 'withdrawn'}
              onClick={() => setOpen('withdraw')}
            >
              {t('messages:withdraw.label')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'approve' ? <ApproveDialog point={point} draft={draft} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawDialog point={point} name={title} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'remove'}
        destructive
        title={t('messages:removeTitle', { name: short })}
        confirmLabel={t('common:remove')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate({ id: point.id })}
        onClose={close}
      >
        <p>{t('messages:removeText')}</p>
      </ConfirmDialog>
    </Group>
  )
}
