import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalWords } from '../model/refusal-words.ts'
import { useWriter } from '../model/use-writer.ts'
import { ReasonDialog } from '../room/reason-dialog.tsx'
import type { RoomProps } from '../room/room-props.ts'

/** Sends a submitted text back to who wrote it, with what is to change: the approvals it had are void. */
export function ChangesButton({
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
        {t('statements:act.requestChanges')}
      </Button>
      {asked ? (
        <ReasonDialog
          title={t('statements:changesTitle', { title })}
          busy={write.isPending}
          refused={refusalWords(write.error, open, i18n.language, t)}
          onSubmit={(comment) =>
            write.mutate(
              { event: { kind: 'message.changes-requested', data: { messageId, comment } } },
              { onSuccess: () => setAsked(false) },
            )
          }
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  )
}
