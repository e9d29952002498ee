import { useTranslation } from 'react-i18next'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { CheckedWords } from '../statements/check/checked-words.tsx'
import type { RoomProps } from './room-props.ts'
import { SecondPersonDialog } from './second-person-dialog.tsx'

/** The second person reads the words as they will be said, and approves them by their own passphrase. */
export function ApproveDialog({
  incidentId,
  open,
  message,
  onClose,
}: RoomProps & { readonly message: MessageState; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { id: messageId, content, authors } = message
  return (
    <SecondPersonDialog
      incidentId={incidentId}
      open={open}
      title={t('crisis:approveTitle', { title: content.title })}
      submitLabel={t('crisis:act.approve')}
      who={t('crisis:approver')}
      event={{ kind: 'message.approved', data: { messageId, hash: messageHash(messageId, content), signature: null } }}
      except={authors}
      onClose={onClose}
    >
      <CheckedWords incidentId={incidentId} open={open} messageId={messageId} content={content} />
    </SecondPersonDialog>
  )
}
