import { Button, Group, Text, Title } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyFingerprint } from '../../../../shared/domain/crisis/approval/key-fingerprint.ts'
import type { Signer } from '../../../../shared/domain/signer.ts'
import { query } from '../../../bridge/query.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { KeyFingerprint } from '../../../ui/key-fingerprint.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { AddSignerDialog } from './add-signer-dialog.tsx'
import styles from './persons.module.css'

/** Persons of other workstations whose signatures by file are taken in here; the holder makes them known. */
export function SignersSection({ holderActs }: { readonly holderActs: boolean }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const list = useQuery(query.persons.signers.queryOptions())
  const [opened, setOpened] = useState<'add' | Signer | null>(null)
  const close = () => setOpened(null)
  const remove = useMutation(query.persons.removeSigner.mutationOptions({ onSuccess: close }))
  if (list.error) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  const signers = list.data ?? []
  return (
    <section className={styles.section} aria-labelledby="settings-signers">
      <Title order={2} size="h4" id="settings-signers">
        {t('settings:signers.title')}
      </Title>
      <Text>{t('settings:signers.lead')}</Text>
      {signers.length === 0 ? null : (
        <ul className={styles.persons}>
          {signers.map((signer) => (
            <li key={signer.id} className={styles.person}>
              <div>
                <strong dir="auto">{signer.name}</strong>
                <Text size="sm" c="dimmed" dir="auto">
                  {[
                    t(`common:role.${signer.role}`),
                    signer.post,
                    signer.removedAt === null
                      ? t('settings:signers.added', { name: signer.addedBy, date: formats.date(signer.addedAt) })
                      : t('settings:signers.removed', { date: formats.date(signer.removedAt) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('approvals:key')} <KeyFingerprint>{keyFingerprint(signer.publicKey)}</KeyFingerprint>
                </Text>
              </div>
              {signer.removedAt === null && holderActs ? (
                <Button size="xs" variant="default" onClick={() => setOpened(signer)}>
                  {t('settings:signers.remove')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm">
        <Button
          variant="default"
          disabled={!holderActs}
          leftSection={<IconKey size={18} stroke={1.5} aria-hidden />}
          onClick={() => setOpened('add')}
        >
          {t('settings:signers.add')}
        </Button>
      </Group>
      {opened === 'add' ? <AddSignerDialog onClose={close} /> : null}
      {opened !== null && opened !== 'add' ? (
        <ConfirmDialog
          opened
          destructive
          title={t('settings:signers.removeTitle', { name: opened.name })}
          confirmLabel={t('settings:signers.remove')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ id: opened.id })}
          onClose={close}
        >
          <p>{t('settings:signers.removeText')}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  )
}
