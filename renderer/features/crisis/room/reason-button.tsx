import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { useWriter } from '../model/use-writer.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'

interface ReasonButtonProps extends RoomProps {
  readonly label: string
  readonly title: string
  /** What is written once the reason is known. */
  readonly eventOf: (reason: string) => CrisisEvent
}

/** An act on a text that the log wants a reason for. */
export function ReasonButton({ incidentId, open, label, title, eventOf }: ReasonButtonProps) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {label}
      </Button>
      {asked ? (
        <ReasonDialog
          title={title}
          busy={write.isPending}
          refused={refusalWords(write.error, open, i18n.language, t)}
          onSubmit={(reason) => write.mutate({ event: eventOf(reason) }, { onSuccess: () => setAsked(false) })}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  )
}
