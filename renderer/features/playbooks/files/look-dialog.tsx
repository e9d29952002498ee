import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookFile } from '../../../../shared/contract/playbooks-contract.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useFocusBack } from '../../../ui/use-focus-back.ts'
import { FilePreview } from './file-preview.tsx'

/** What a file holds, or why no plan can be made of it: nothing is added. */
export function LookDialog({ read, onClose }: { readonly read: PlaybookFile; readonly onClose: () => void }) {
  const { t } = useTranslation()
  useFocusBack(true)
  return (
    <Modal
      opened
      size="lg"
      title={t('playbooks:file.checkTitle', { file: read.file })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      returnFocus={false}
      onClose={onClose}
    >
      <Stack gap="md">
        {read.kind === 'plan' ? (
          <FilePreview read={read} />
        ) : (
          <Notice urgent title={t('playbooks:file.refused')}>
            <p dir="auto">
              {read.words ?? (read.at === null ? t('playbooks:file.other') : t('playbooks:file.unfit', { at: read.at }))}
            </p>
            <p>{t('playbooks:file.refusedKept')}</p>
          </Notice>
        )}
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('common:close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
