import { useTranslation } from 'react-i18next'
import { ReasonButton } from './reason-button.tsx'
import type { RoomProps } from './room-props.ts'

/** Takes a text back, also one that was released, with a reason: the log keeps both. */
export function WithdrawButton({
  messageId,
  title,
  ...room
}: RoomProps & { readonly messageId: string; readonly title: string }) {
  const { t } = useTranslation()
  return (
    <ReasonButton
      {...room}
      label={t('crisis:act.withdraw')}
      title={t('crisis:withdrawTitle', { title })}
      eventOf={(reason) => ({ kind: 'message.withdrawn', data: { messageId, reason } })}
    />
  )
}
