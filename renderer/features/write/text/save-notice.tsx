import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/notice.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { useDocumentSave } from './document-save.ts'

interface SaveNoticeProps {
  readonly documentId: string
  readonly onRetry: () => void
  /** Makes a draft of the text again and saves the words that were refused. */
  readonly onUnfreeze: () => void
  readonly onReload: () => void
}

/** Says above the text why it is not saved, and where the words are. A retry that runs by itself stays in the status bar. */
export function SaveNotice({ documentId, onRetry, onUnfreeze, onReload }: SaveNoticeProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const state = useDocumentSave((store) => (store.documentId === documentId ? store.state : null))
  if (state?.status === 'failed' && state.error.details['status'] !== undefined) {
    // Approved meanwhile, elsewhere or in the same breath: the words wait here until a person says what becomes of them.
    return (
      <Notice urgent title={t('write:approvedMeanwhile.title')}>
        {t('write:approvedMeanwhile.kept')}
        <Group gap="sm">
          <Button size="compact-sm" onClick={onUnfreeze}>
            {t('write:approvedMeanwhile.draft')}
          </Button>
        </Group>
      </Notice>
    )
  }
  if (state?.status === 'failed' && !state.retrying) {
    return <ErrorNotice error={new AppError(state.error.code, state.error.message, state.error.details)} onRetry={onRetry} />
  }
  if (state?.status !== 'conflict') return null
  const { copyId } = state
  return (
    <Notice urgent title={t('write:conflict.title')}>
      {t('write:conflict.kept')}
      <Group gap="sm">
        {copyId ? (
          <Button size="compact-sm" onClick={() => void navigate({ to: '/write/$documentId', params: { documentId: copyId } })}>
            {t('write:conflict.openCopy')}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="outline" onClick={onReload}>
          {t('write:conflict.reload')}
        </Button>
      </Group>
    </Notice>
  )
}
