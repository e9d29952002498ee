import { Button, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../shared/contract/workspace-contract.ts'
import { query } from '../bridge/query.ts'
import { ErrorNotice } from './error-notice.tsx'
import { LoadingNote } from './loading-note.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { Mark } from './mark.tsx'
import { useFormats } from './use-formats.ts'

/** The backups, newest first, each with the way back to it. */
export function BackupList() {
  const { t } = useTranslation()
  const formats = useFormats()
  const backups = useQuery(query.workspace.backups.queryOptions())
  const [chosen, setChosen] = useState<Backup | null>(null)

  if (backups.error) return <ErrorNotice error={backups.error} onRetry={() => void backups.refetch()} />
  if (!backups.data) return <LoadingNote />
  if (backups.data.length === 0) return <Text c="dimmed">{t('settings:backups.none')}</Text>
  return (
    <>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('settings:backups.made')}</Table.Th>
              <Table.Th scope="col">{t('settings:backups.why')}</Table.Th>
              <Table.Th scope="col">{t('settings:backups.size')}</Table.Th>
              <Table.Th scope="col">{t('settings:backups.state')}</Table.Th>
              <Table.Th scope="col">
                <span className="u-hidden">{t('common:actions')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {backups.data.map((backup) => (
              <Table.Tr key={backup.id}>
                <Table.Td>{formats.dateTime(backup.createdAt)}</Table.Td>
                <Table.Td>{t(`settings:backups.reason.${backup.reason}`)}</Table.Td>
                <Table.Td>{formats.bytes(backup.bytes)}</Table.Td>
                <Table.Td>
                  {backup.verified ? (
                    <Mark tone="ok" icon={IconCircleCheck} label={t('settings:backups.verified')} />
                  ) : (
                    <Mark tone="warning" icon={IconAlertTriangle} label={t('settings:backups.unverified')} />
                  )}
                </Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('settings:backups.restoreOf', { when: formats.dateTime(backup.createdAt) })}
                    onClick={() => setChosen(backup)}
                  >
                    {t('settings:backups.restore')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen ? <RestoreDialog backup={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  )
}
