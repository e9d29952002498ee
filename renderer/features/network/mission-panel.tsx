import { ActionIcon, Button, Group, List, Menu, Text } from '@mantine/core'
import { IconDots, IconKeyOff, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { AccountCard } from './account-card.tsx'
import { AccountDialog } from './account-dialog.tsx'
import { MissionDialog } from './mission-dialog.tsx'
import type { MissionRow } from './mission-rows.ts'
import styles from './network.module.css'

interface MissionPanelProps {
  readonly row: MissionRow
  readonly today: string
  readonly onRemoved: () => void
}

/** The chosen mission: its accounts, overdue first, and what can be done to all of them. */
export function MissionPanel({ row, today, onRemoved }: MissionPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { mission, accounts } = row
  const [open, setOpen] = useState<'edit' | 'remove' | 'revoke' | 'account' | null>(null)
  const close = () => setOpen(null)
  const revoke = useMutation(query.accounts.revokeAllOfMission.mutationOptions({ onSuccess: close }))
  const remove = useMutation(query.missions.remove.mutationOptions({ onSuccess: onRemoved }))
  const sealed = accounts.filter((account) => account.credential.state === 'sealed')
  const names = sealed.map((account) => `${t(`common:platform.${account.platform}`)} · ${account.handle}`)

  return (
    <div className={styles.panel}>
      <div className={styles.panelHead}>
        <div>
          <h2>{mission.name}</h2>
          <Text size="sm" c="dimmed">
            {t(`common:missionKind.${mission.kind}`)} · {mission.city}, {formats.country(mission.country)} · {mission.timeZone}
          </Text>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon color="gray" aria-label={t('network:missionMenu', { name: mission.name })}>
              <IconDots size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} />} onClick={() => setOpen('edit')}>
              {t('network:editMission')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconKeyOff size={16} stroke={1.5} />}
              disabled={sealed.length === 0}
              onClick={() => setOpen('revoke')}
            >
              {t('network:revokeAll.label')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={() => setOpen('remove')}>
              {t('network:removeMission.label')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {row.gaps.length > 0 ? (
        <Text size="sm">
          {t('network:gaps', { languages: formats.list(row.gaps.map((language) => formats.language(language))) })}
        </Text>
      ) : null}
      <Group justify="space-between">
        <h3>{t('network:accounts')}</h3>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => setOpen('account')}
        >
          {t('network:addAccount')}
        </Button>
      </Group>
      {accounts.length === 0 ? <Text c="dimmed">{t('network:noAccount')}</Text> : null}
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.id}>
            <AccountCard mission={mission} account={account} today={today} />
          </li>
        ))}
      </ul>
      {open === 'edit' ? <MissionDialog mission={mission} onClose={close} onSaved={close} /> : null}
      {open === 'account' ? <AccountDialog account={null} mission={mission} onClose={close} /> : null}
      <ConfirmDialog
        opened={open === 'revoke'}
        destructive
        title={t('network:revokeAll.title', { name: mission.name, count: sealed.length })}
        confirmLabel={t('network:revokeAll.label')}
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate({ missionId: mission.id })}
        onClose={close}
      >
        <p>{t('network:revokeAll.text')}</p>
        <List size="sm">
          {names.map((name) => (
            <List.Item key={name}>{name}</List.Item>
          ))}
        </List>
      </ConfirmDialog>
      <ConfirmDialog
        opened={open === 'remove'}
        destructive
        title={t('network:removeMission.title', { name: mission.name })}
        confirmLabel={t('network:removeMission.label')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate({ id: mission.id })}
        onClose={close}
      >
        <p>{t('network:removeMission.text', { count: accounts.length })}</p>
      </ConfirmDialog>
    </div>
  )
}
