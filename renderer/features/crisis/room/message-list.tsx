import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { approvalsNeeded } from '../../../../shared/domain/crisis/engine/approvals-needed.ts'
import { spokenText } from '../../../../shared/domain/crisis/engine/spoken-text.ts'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { messageWarnings } from '../../../../shared/domain/crisis/views/message-warnings.ts'
import { isRunning } from '../../../ui/is-running.ts'
import { localized } from '../model/localized.ts'
import { useWriter } from '../model/use-writer.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { MessageDialog, type DraftedFor } from './message-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import { WithdrawButton } from './withdraw-button.tsx'
import styles from './room.module.css'

/** What is to be said: the statements that the plan asks for, each from draft to release. */
export function MessageList({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open)
  const [edited, setEdited] = useState<DraftedFor | null>(null)
  const [urgent, setUrgent] = useState<MessageState | null>(null)
  const running = open.state.status !== null && isRunning(open.state.status)
  const [approved, setApproved] = useState<MessageState | null>(null)
  const { state } = open
  const messages = [...state.messages.values()].toReversed()
  const owed = taskRows(state, at).flatMap(({ step, status }) =>
    step.kind === 'message' && status !== 'not-applicable' && !state.messagesOfStep.has(step.id) ? [step] : [],
  )
  const needed = approvalsNeeded(state.severity)
  const release = (message: MessageState) =>
    write.mutate({
      event: {
        kind: 'message.released',
        data: { messageId: message.id, hash: messageHash(message.id, message.content), channels: [], nextUpdateAt: null },
      },
    })
  const releaseAtOnce = ({ id: messageId, content }: MessageState, reason: string) =>
    write.mutate(
      {
        event: {
          kind: 'message.emergency-released',
          data: { messageId, hash: messageHash(messageId, content), channels: [], nextUpdateAt: null, reason },
        },
      },
      { onSuccess: () => setUrgent(null) },
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
      {messages.length === 0 && owed.length === 0 ? <Text c="dimmed">{t('crisis:noMessage')}</Text> : null}
      <ul className={styles.cards}>
        {messages.map((message) => {
          const { id, content, status, approvals } = message
          const warnings = messageWarnings(state, id, at)
          const before = status === 'draft' || status === 'changes-requested'
          const waiting = status === 'submitted' || status === 'approved-once'
          const ready = approvals.length >= needed && (status === 'approved-once' || status === 'approved-twice')
          return (
            <li key={id} className={styles.item}>
              <strong dir="auto">{content.title}</strong>
              <span className={styles.note}>
                {[
                  t(`crisis:messageStatus.${status}`),
                  content.language,
                  status === 'released' ? null : t('crisis:approvals', { given: approvals.length, needed }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <p className={styles.words} dir="auto" lang={content.language}>
                {spokenText(state.incident?.mode ?? null, content)}
              </p>
              {warnings.map((warning) => (
                <Text key={JSON.stringify(warning)} size="xs" className={styles.warning}>
                  {t(`crisis:warning.${warning.code}`, { claim: 'claim' in warning ? warning.claim : '' })}
                </Text>
              ))}
              <Group gap={6}>
                {status === 'released' || status === 'corrected' || status === 'withdrawn' ? null : (
                  <Button size="xs" variant="default" onClick={() => setEdited({ kind: 'message', message })}>
                    {t('crisis:act.edit')}
                  </Button>
                )}
                {status === 'released' ? (
                  <WithdrawButton incidentId={incidentId} open={open} messageId={id} title={content.title} />
                ) : null}
                {before ? (
                  <Button
                    size="xs"
                    onClick={() => write.mutate({ event: { kind: 'message.submitted', data: { messageId: id } } })}
                  >
                    {t('crisis:act.submit')}
                  </Button>
                ) : null}
                {waiting && approvals.length < needed ? (
                  <Button size="xs" onClick={() => setApproved(message)}>
                    {t('crisis:act.approve')}
                  </Button>
                ) : null}
                {(before || waiting) && !ready && running ? (
                  <Button size="xs" variant="default" onClick={() => setUrgent(message)}>
                    {t('crisis:act.emergency')}
                  </Button>
                ) : null}
                {ready ? (
                  <Button size="xs" color="error" loading={write.isPending} onClick={() => release(message)}>
                    {t('crisis:act.release')}
                  </Button>
                ) : null}
              </Group>
            </li>
          )
        })}
      </ul>
      {edited ? <MessageDialog incidentId={incidentId} open={open} drafted={edited} onClose={() => setEdited(null)} /> : null}
      {urgent ? (
        <ReasonDialog
          title={t('crisis:emergencyTitle', { title: urgent.content.title })}
          busy={write.isPending}
          onSubmit={(reason) => releaseAtOnce(urgent, reason)}
          onClose={() => setUrgent(null)}
        />
      ) : null}
      {approved ? (
        <ApproveDialog incidentId={incidentId} open={open} message={approved} onClose={() => setApproved(null)} />
      ) : null}
    </div>
  )
}
