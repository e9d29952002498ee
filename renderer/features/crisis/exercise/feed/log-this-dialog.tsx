import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FeedItem } from '../../../../../shared/domain/crisis/exercise/feed-items.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { submitOnCtrlEnter } from '../../../../ui/submit-on-ctrl-enter.ts'
import type { RoomProps } from '../../room/room-props.ts'
import { useWriter } from '../../model/use-writer.ts'

interface LogThisDialogProps extends RoomProps {
  readonly item: FeedItem
  readonly onClose: () => void
}

/** An entry about something that came in: what it was stands there already, what is done about it is typed. */
export function LogThisDialog({ incidentId, open, item, onClose }: LogThisDialogProps) {
  const { t } = useTranslation()
  const write = useWriter(incidentId, open)
  const [text, setText] = useState(() =>
    t('exercise:logged', { from: item.from, channel: t(`exercise:channel.${item.channel}`) }),
  )
  return (
    <FormDialog
      title={t('exercise:logThis')}
      submitLabel={t('crisis:write')}
      busy={write.isPending}
      disabled={text.trim() === ''}
      onSubmit={() => write.mutate({ event: { kind: 'note', data: null }, text: text.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Textarea
        label={t('crisis:newEntry')}
        value={text}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)}
        onKeyDown={submitOnCtrlEnter}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
