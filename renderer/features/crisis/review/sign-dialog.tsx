import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RoomProps } from '../room/room-props.ts'
import { SecondPersonDialog } from '../room/second-person-dialog.tsx'

interface SignDialogProps extends RoomProps {
  readonly onClose: () => void
}

const NOBODY: readonly string[] = []

/** Ends the review in somebody's own name; the head of the log is signed with it. */
export function SignDialog({ incidentId, open, onClose }: SignDialogProps) {
  const { t } = useTranslation()
  const { review } = open.state
  return (
    <SecondPersonDialog
      incidentId={incidentId}
      open={open}
      title={t('review:signTitle')}
      submitLabel={t('review:sign')}
      who={t('review:signer')}
      event={{ kind: 'incident.reviewed', data: {} }}
      except={NOBODY}
      onClose={onClose}
    >
      <Text size="sm">
        {t('review:signWords', { findings: review?.findings.length ?? 0, actions: review?.actions.length ?? 0 })}
      </Text>
    </SecondPersonDialog>
  )
}
