import { Button, Group, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { query } from '../../../bridge/query.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { ActDialog } from './act-dialog.tsx'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { PersonKeyButton } from './person-key-button.tsx'
import { PersonPassphraseDialog } from './person-passphrase-dialog.tsx'
import styles from './persons.module.css'
import { SignersSection } from './signers-section.tsx'

type Opened = { readonly kind: 'add' } | { readonly kind: 'act' | 'retire' | 'passphrase'; readonly person: Person }

/** Who works in this workspace, each known by a passphrase of their own; who is at the workstation now. */
export function PersonsSection() {
  const { t } = useTranslation()
  const list = useQuery(query.persons.list.queryOptions())
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const retire = useMutation(query.persons.retire.mutationOptions({ onSuccess: close }))
  if (list.error) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <LoadingNote />
  const { persons, actingId } = list.data
  const holderActs = persons.some(({ id, holder }) => holder && id === actingId)
  return (
    <div className={styles.section}>
      <Text>{t('settings:persons.lead')}</Text>
      <ul className={styles.persons}>
        {persons.map((person) => (
          <li key={person.id} className={styles.person}>
            <div>
              <strong dir="auto">{person.name}</strong>
              <Text size="sm" c="dimmed">
                {[
                  t(`common:role.${person.role}`),
                  person.holder ? t('settings:persons.holder') : null,
                  person.id === actingId ? t('settings:persons.acts') : null,
                  person.retiredAt === null ? null : t('settings:persons.retired'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <Text size="sm" c="dimmed">
                {t('approvals:key')} <KeyFingerprint>{keyFingerprint(person.publicKey)}</KeyFingerprint>
              </Text>
            </div>
            {person.retiredAt === null ? (
              <Group gap={8}>
                {person.id === actingId ? null : (
                  <Button size="xs" variant="default" onClick={() => setOpened({ kind: 'act', person })}>
                    {t('settings:persons.act')}
                  </Button>
                )}
                {person.holder ? null : (
                  <Button size="xs" variant="default" onClick={() => setOpened({ kind: 'passphrase', person })}>
                    {t('settings:persons.passphrase')}
                  </Button>
                )}
                <PersonKeyButton person={person} />
                {person.holder || !holderActs ? null : (
                  <Button size="xs" variant="default" onClick={() => setOpened({ kind: 'retire', person })}>
                    {t('settings:persons.retire')}
                  </Button>
                )}
              </Group>
            ) : null}
          </li>
        ))}
      </ul>
      <Button
        disabled={!holderActs}
        leftSection={<IconUserPlus size={18} stroke={1.5} aria-hidden />}
        onClick={() => setOpened({ kind: 'add' })}
      >
        {t('settings:persons.add')}
      </Button>
      {holderActs ? null : (
        <Text size="sm" c="dimmed">
          {t('settings:persons.holderOnly')}
        </Text>
      )}
      <SignersSection holderActs={holderActs} />
      {opened?.kind === 'add' ? <AddPersonDialog onClose={close} /> : null}
      {opened?.kind === 'act' ? <ActDialog person={opened.person} onClose={close} /> : null}
      {opened?.kind === 'passphrase' ? <PersonPassphraseDialog person={opened.person} onClose={close} /> : null}
      {opened?.kind === 'retire' ? (
        <ConfirmDialog
          opened
          destructive
          title={t('settings:persons.retireTitle', { name: opened.person.name })}
          confirmLabel={t('settings:persons.retire')}
          busy={retire.isPending}
          error={retire.error}
          onConfirm={() => retire.mutate({ id: opened.person.id })}
          onClose={close}
        >
          <p>{t('settings:persons.retireText')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  )
}
