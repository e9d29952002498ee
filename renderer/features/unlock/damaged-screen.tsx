import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WorkspaceStatus } from '../../../shared/contract/workspace-contract.ts'
import { BackupList } from '../../ui/backup-list.tsx'
import { CentredPage } from '../../ui/centred-page.tsx'
import { LanguageChoice } from '../../ui/language-choice.tsx'

/** The database does not read as it was written: what is kept, and which verified backup to return to. */
export function DamagedScreen({ status }: { readonly status: WorkspaceStatus }) {
  const { t } = useTranslation()
  return (
    <CentredPage wide>
      <Stack gap="md">
        <div>
          <Text c="dimmed" size="sm">
            {status.name}
          </Text>
          <Title order={1}>{t('unlock:damaged.title')}</Title>
        </div>
        <Text>{t('unlock:damaged.kept')}</Text>
        <Text>{t('unlock:damaged.todo')}</Text>
        <BackupList />
        <LanguageChoice />
      </Stack>
    </CentredPage>
  )
}
