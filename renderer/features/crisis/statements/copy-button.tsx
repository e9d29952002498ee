import { Button, List } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approvalsNeeded } from '../../../../shared/domain/crisis/engine/approvals-needed.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { spokenText } from '../../../../shared/domain/crisis/engine/spoken-text.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import type { OpenIncident } from '../model/use-incident.ts'
import { copyText } from './copy-text.ts'
import { copyWarnings } from './copy-warnings.ts'

interface CopyButtonProps {
  readonly open: OpenIncident
  readonly message: MessageState
  readonly at: string
}

/** Takes the words away; what is not released, has expired or is not real asks first. */
export function CopyButton({ open, message, at }: CopyButtonProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const { state } = open
  const warnings = copyWarnings(state, message, approvalsNeeded(state.severity), at)
  const copy = () => {
    setAsked(false)
    if (copyText(spokenText(state.incident?.mode ?? null, message.content)))
      notifyDone(t('statements:copy.done', { title: message.content.title }))
  }
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCopy size={14} stroke={1.5} aria-hidden />}
        onClick={() => (warnings.length === 0 ? copy() : setAsked(true))}
      >
        {t('statements:copy.action')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('statements:copy.title', { title: message.content.title })}
        confirmLabel={t('statements:copy.anyway')}
        destructive
        onConfirm={copy}
        onClose={() => setAsked(false)}
      >
        <List>
          {warnings.map((warning) => (
            <List.Item key={warning}>{t(`statements:copy.warning.${warning}`)}</List.Item>
          ))}
        </List>
      </ConfirmDialog>
    </>
  )
}
