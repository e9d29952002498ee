import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalWords } from '../model/refusal-words.ts'
import { useWriter } from '../model/use-writer.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'

/** Takes a text back, also one that was released, with a reason: the log keeps both. */
export function WithdrawButton({
  incidentId,
  open,
  messageId,
  title,
}: RoomProps & { readonly messageId: string; readonly title: string }) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {t('crisis:act.withdraw')}
      </Button>
      {asked ? (
        <ReasonDialog
          title={t('crisis:withdrawTitle', { title })}
          busy={write.isPending}
          refused={refusalWords(write.error, open, i18n.language, t)}
          onSubmit={(reason) =>
            write.mutate(
              { event: { kind: 'message.withdrawn', data: { messageId, reason } } },
              { onSuccess: () => setAsked(false) },
            )
          }
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  )
}
