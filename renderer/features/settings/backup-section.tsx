import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { backUpNow } from '../../commands/back-up-now.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { BackupList } from '../../ui/backup-list.tsx'

/** What was backed up, how to do it now, how to go back. */
export function BackupSection() {
  const { t } = useTranslation()
  const { run } = useCommands()
  return (
    <>
      <Group justify="space-between" mb="md">
        <Text c="dimmed">{t('settings:backups.lead')}</Text>
        <Button leftSection={<backUpNow.icon size={18} stroke={1.5} aria-hidden />} onClick={() => run(backUpNow)}>
          {t('settings:backups.now')}
        </Button>
      </Group>
      <BackupList />
    </>
  )
}
