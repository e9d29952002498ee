import { Modal, SimpleGrid, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ABOVE_NOTIFICATIONS } from '../../ui/above-notifications.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './shortcuts-dialog.module.css'
import { EDITOR_SHORTCUTS } from './editor-shortcuts.ts'

/** Every key that works in the text. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('editor:shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      zIndex={ABOVE_NOTIFICATIONS}
    >
      <SimpleGrid cols={2} spacing="lg" className={styles.grid ?? ''}>
        {EDITOR_SHORTCUTS.map(({ group, keys }) => (
          <Table key={group} captionSide="top" verticalSpacing={4} withRowBorders={false}>
            <Table.Caption>{t(`editor:shortcuts.group.${group}`)}</Table.Caption>
            <Table.Tbody>
              {keys.map(({ label, shortcut }) => (
                <Table.Tr key={label}>
                  <Table.Td>{t(label, { level: '1–4' })}</Table.Td>
                  <Table.Td ta="end">
                    <Shortcut keys={shortcut} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ))}
      </SimpleGrid>
    </Modal>
  )
}
