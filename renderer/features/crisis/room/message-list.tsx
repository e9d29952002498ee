import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { localized } from '../model/localized.ts'
import { NewStatementButton } from '../statements/new-statement-button.tsx'
import { StatementCard } from '../statements/statement-card.tsx'
import { MessageDialog, type DraftedFor } from './message-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

/** What is to be said: the statements that the plan asks for and those that it does not, each from draft to release. */
export function MessageList({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const [edited, setEdited] = useState<DraftedFor | null>(null)
  const { state } = open
  const messages = [...state.messages.values()].filter(({ content }) => content.kind !== 'qa').toReversed()
  const owed = taskRows(state, at).flatMap(({ step, status }) =>
    step.kind === 'message' && step.messageKind !== 'qa' && status !== 'not-applicable' && !state.messagesOfStep.has(step.id)
      ? [step]
      : [],
  )
  return (
    <div className={styles.panel}>
      {owed.map((step) => (
        <Button
          key={step.id}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setEdited({ kind: 'step', step })}
        >
          {localized(step.title, i18n.language)}
        </Button>
      ))}
      <NewStatementButton onWrite={setEdited} />
      {messages.length === 0 && owed.length === 0 ? <Text c="dimmed">{t('crisis:noMessage')}</Text> : null}
      <ul className={styles.cards}>
        {messages.map((message) => (
          <StatementCard key={message.id} incidentId={incidentId} open={open} message={message} at={at} onEdit={setEdited} />
        ))}
      </ul>
      {edited ? <MessageDialog incidentId={incidentId} open={open} drafted={edited} onClose={() => setEdited(null)} /> : null}
    </div>
  )
}
