import { useTranslation } from 'react-i18next'
import { ReasonButton } from '../room/reason-button.tsx'
import type { RoomProps } from '../room/room-props.ts'

/** Sends a submitted text back to who wrote it, with what is to change: the approvals it had are void. */
export function ChangesButton({ messageId, title, ...room }: RoomProps & { readonly messageId: string; readonly title: string }) {
  const { t } = useTranslation()
  return (
    <ReasonButton
      {...room}
      label={t('statements:act.requestChanges')}
      title={t('statements:changesTitle', { title })}
      eventOf={(comment) => ({ kind: 'message.changes-requested', data: { messageId, comment } })}
    />
  )
}
