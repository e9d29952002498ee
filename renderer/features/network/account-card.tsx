import { Button, Group, Menu, ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconCopy, IconDots, IconKey, IconKeyOff, IconLock, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/domain/account.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Mark } from '../../ui/mark.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { AccountDialog } from './account-dialog.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { CredentialDialog } from './credential-dialog.tsx'
import { isOverdue } from './mission-rows.ts'
import styles from './network.module.css'

const LOOKS = {
  none: { tone: 'muted', icon: IconKeyOff },
  sealed: { tone: 'ok', icon: IconLock },
  revoked: { tone: 'error', icon: IconKeyOff },
} as const

interface AccountCardProps {
  readonly mission: Mission
  readonly account: Account
  readonly today: string
}

/** An account and the state of its credential. The secret itself is never here. */
export function AccountCard({ mission, account, today }: AccountCardProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [open, setOpen] = useState<'edit' | 'secret' | 'copy' | 'revoke' | 'remove' | null>(null)
  const close = () => setOpen(null)
  const name = `${t(`common:platform.${account.platform}`)} · ${account.handle}`
  const { state, changedAt } = account.credential
  const sealed = state === 'sealed'
  const revoke = useMutation(query.accounts.revokeCredential.mutationOptions({ onSuccess: close }))
  const remove = useMutation(
    query.accounts.remove.mutationOptions({
      // Only a sealed credential asks first, and its dialog shows the fault.
      onError: (error) => {
        if (!sealed) notifyError(error)
      },
      onSuccess: () => {
        const { id: _id, credential: _credential, revision: _revision, updatedAt: _updatedAt, ...input } = account
        if (!sealed) notifyUndo({ message: t('network:account.removed', { name }), undo: () => api.accounts.save(input) })
      },
    }),
  )

  return (
    <article className={styles.account} aria-label={name}>
      <div className={styles.accountHead}>
        <div>
          <strong>{t(`common:platform.${account.platform}`)}</strong> <span dir="ltr">{account.handle}</span>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={24} color="gray" aria-label={t('network:account.menu', { name })}>
              <IconDots size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} />} onClick={() => setOpen('edit')}>
              {t('common:edit')}
            </Menu.Item>
            <Menu.Item leftSection={<IconKeyOff size={16} stroke={1.5} />} disabled={!sealed} onClick={() => setOpen('revoke')}>
              {t('network:credential.revoke')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} stroke={1.5} />}
              onClick={() => (sealed ? setOpen('remove') : remove.mutate({ id: account.id }))}
            >
              {t('common:remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <span className={styles.note}>
        {formats.language(account.language)}
        {account.owner ? ` · ${account.owner}` : ''}
      </span>
      <div className={styles.state}>
        <Mark
          {...LOOKS[state]}
          label={t(`network:credential.is.${state}`, { when: changedAt ? formats.relative(changedAt) : '' })}
        />
        {isOverdue(account, today) ? (
          <Mark
            tone="warning"
            icon={IconAlertTriangle}
            label={t('network:credential.overdue', { date: formats.date(account.rotationDue ?? '') })}
          />
        ) : sealed && account.rotationDue ? (
          <span className={styles.note}>{t('network:credential.due', { date: formats.date(account.rotationDue) })}</span>
        ) : null}
      </div>
      <Group gap="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconKey size={16} stroke={1.5} aria-hidden />}
          onClick={() => setOpen('secret')}
        >
          {sealed ? t('network:credential.replace') : t('network:credential.add')}
        </Button>
        {sealed ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
            onClick={() => setOpen('copy')}
          >
            {t('network:copy.label')}
          </Button>
        ) : null}
      </Group>
      {open === 'edit' ? <AccountDialog account={account} mission={mission} onClose={close} /> : null}
      {open === 'secret' ? <CredentialDialog account={account} name={name} onClose={close} /> : null}
      {open === 'copy' ? <CopyDialog account={account} name={name} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'revoke'}
        destructive
        title={t('network:credential.revokeTitle', { name })}
        confirmLabel={t('network:credential.revoke')}
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate({ id: account.id })}
        onClose={close}
      >
        <p>{t('network:credential.revokeText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={open === 'remove'}
        destructive
        title={t('network:account.removeTitle', { name })}
        confirmLabel={t('common:remove')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate({ id: account.id })}
        onClose={close}
      >
        <p>{t('network:account.removeText')}</p>
      </ConfirmDialog>
    </article>
  )
}
