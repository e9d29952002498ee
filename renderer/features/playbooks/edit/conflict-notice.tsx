import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import type { DraftEditor } from './use-draft-editor.ts'

/** What keeps the draft from being saved; a conflict is settled one way or the other, by the person. */
export function ConflictNotice({ editor }: { readonly editor: DraftEditor }) {
  const { t } = useTranslation()
  if (editor.error === null) return null
  if (toErrorPayload(editor.error).code !== 'conflict')
    return <ErrorNotice error={editor.error} onRetry={() => void editor.settle().catch(() => undefined)} />
  return (
    <Notice title={t('playbooks:conflict')} urgent>
      <p>{t('playbooks:conflictWhat')}</p>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => void editor.keepMine().catch(notifyError)}>
          {t('playbooks:keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void editor.takeTheirs().catch(notifyError)}>
          {t('playbooks:takeTheirs')}
        </Button>
      </Group>
    </Notice>
  )
}
