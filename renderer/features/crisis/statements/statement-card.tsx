import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approvalsNeeded } from '../../../../shared/domain/crisis/engine/approvals-needed.ts'
import { fieldFaults } from '../../../../shared/domain/crisis/engine/field-faults.ts'
import { isRehearsal } from '../../../../shared/domain/crisis/engine/is-rehearsal.ts'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { announcedUpdate } from '../../../../shared/domain/crisis/views/announced-update.ts'
import { messageWarnings } from '../../../../shared/domain/crisis/views/message-warnings.ts'
import { isRunning } from '../../../ui/is-running.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { useWriter } from '../model/use-writer.ts'
import { AnswerHead } from '../answers/answer-head.tsx'
import { ByFileMenu } from '../approvals/by-file-menu.tsx'
import { RequestsNote } from '../approvals/requests-note.tsx'
import { ApproveDialog } from '../room/approve-dialog.tsx'
import type { DraftedFor } from '../room/message-dialog.tsx'
import { ReasonDialog } from '../room/reason-dialog.tsx'
import type { RoomProps } from '../room/room-props.ts'
import { WithdrawButton } from '../room/withdraw-button.tsx'
import styles from '../room/room.module.css'
import { ChangesButton } from './changes-button.tsx'
import { CheckedWords } from './check/checked-words.tsx'
import { CopyButton } from './copy-button.tsx'
import { correctionOf } from './correction-of.ts'
import { VariantMenu } from './variant-menu.tsx'

interface StatementCardProps extends RoomProps {
  readonly message: MessageState
  readonly at: string
  readonly onEdit: (drafted: DraftedFor) => void
}

/** A text with where it stands, what the check found in it, what keeps it from being approved, and what can be done now. */
export function StatementCard({ incidentId, open, message, at, onEdit }: StatementCardProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const write = useWriter(incidentId, open)
  const [approving, setApproving] = useState(false)
  const [urgent, setUrgent] = useState(false)
  const { state, playbook } = open
  const { id, content, status, approvals, release } = message
  const needed = approvalsNeeded(state.severity)
  const before = status === 'draft' || status === 'changes-requested'
  const waiting = status === 'submitted' || status === 'approved-once'
  const gone = status === 'corrected' || status === 'withdrawn'
  const ready = approvals.length >= needed && (status === 'approved-once' || status === 'approved-twice')
  const running = state.status !== null && isRunning(state.status)
  const { empty, invalid } = fieldFaults(content, playbook.fields)
  const wanting = [...empty, ...invalid].map((name) => {
    const field = playbook.fields.find((one) => one.name === name)
    return field === undefined ? name : localized(field.label, i18n.language)
  })
  const said = () => ({
    messageId: id,
    hash: messageHash(id, content),
    channels: content.channel.split(',').flatMap((channel) => (channel.trim() === '' ? [] : [channel.trim()])),
    nextUpdateAt: state.incident === null ? null : announcedUpdate(content, state.incident, new Date().toISOString()),
  })
  const simulated = status === 'released' && isRehearsal(state.incident?.mode ?? null)
  const replacement = message.correctedBy === null ? null : state.messages.get(message.correctedBy)
  return (
    <li className={styles.item} data-message={status}>
      {content.qa === null ? (
        <strong dir="auto">{content.title}</strong>
      ) : (
        <AnswerHead open={open} qa={content.qa} language={content.language} at={at} />
      )}
      <span className={styles.note}>
        {[
          t(`crisis:messageStatus.${simulated ? 'simulated' : status}`),
          formats.language(content.language),
          release === null ? t('crisis:approvals', { given: approvals.length, count: needed }) : null,
          release !== null && state.incident !== null ? timeInZones(release.at, state.incident, i18n.language) : null,
          content.corrects === null
            ? null
            : t('statements:corrects', { title: state.messages.get(content.corrects)?.content.title ?? '' }),
          replacement ? t('statements:correctedBy', { title: replacement.content.title }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <CheckedWords incidentId={incidentId} open={open} messageId={id} content={content} said={gone || status === 'released'} />
      {wanting.length > 0 && !gone ? (
        <Text size="xs" className={styles.warning}>
          {t('statements:wanting', { count: wanting.length, fields: formats.list(wanting) })}
        </Text>
      ) : null}
      {messageWarnings(state, id, at).map((warning) => (
        <Text key={JSON.stringify(warning)} size="xs" className={styles.warning}>
          {t(`crisis:warning.${warning.code}`, { claim: 'claim' in warning ? warning.claim : '' })}
        </Text>
      ))}
      {waiting && approvals.length < needed ? <RequestsNote open={open} message={message} /> : null}
      <Group gap={6}>
        {status === 'released' || gone ? null : (
          <Button size="xs" variant="default" onClick={() => onEdit({ kind: 'message', message })}>
            {t('crisis:act.edit')}
          </Button>
        )}
        {before ? (
          <Button size="xs" onClick={() => write.mutate({ event: { kind: 'message.submitted', data: { messageId: id } } })}>
            {t('crisis:act.submit')}
          </Button>
        ) : null}
        {waiting && approvals.length < needed ? (
          <>
            <Button size="xs" onClick={() => setApproving(true)}>
              {t('crisis:act.approve')}
            </Button>
            <ByFileMenu incidentId={incidentId} open={open} message={message} />
          </>
        ) : null}
        {ready ? (
          <Button
            size="xs"
            color="error"
            loading={write.isPending}
            onClick={() => write.mutate({ event: { kind: 'message.released', data: said() } })}
          >
            {t(isRehearsal(state.incident?.mode ?? null) ? 'statements:act.simulate' : 'crisis:act.release')}
          </Button>
        ) : null}
        {waiting || status === 'approved-twice' ? (
          <ChangesButton incidentId={incidentId} open={open} messageId={id} title={content.title} />
        ) : null}
        {(before || waiting) && !ready && running && content.qa === null ? (
          <Button size="xs" variant="default" onClick={() => setUrgent(true)}>
            {t('crisis:act.emergency')}
          </Button>
        ) : null}
        <CopyButton open={open} message={message} at={at} />
        {gone ? null : <VariantMenu open={open} message={message} onWrite={onEdit} />}
        {status === 'released' ? (
          <>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                onEdit({
                  kind: 'new',
                  content: correctionOf(message, t('statements:correctionTitle', { title: content.title })),
                })
              }
            >
              {t('statements:act.correct')}
            </Button>
            <WithdrawButton incidentId={incidentId} open={open} messageId={id} title={content.title} />
          </>
        ) : null}
      </Group>
      {urgent ? (
        <ReasonDialog
          title={t('crisis:emergencyTitle', { title: content.title })}
          busy={write.isPending}
          onSubmit={(reason) =>
            write.mutate(
              { event: { kind: 'message.emergency-released', data: { ...said(), reason } } },
              { onSuccess: () => setUrgent(false) },
            )
          }
          onClose={() => setUrgent(false)}
        />
      ) : null}
      {approving ? (
        <ApproveDialog incidentId={incidentId} open={open} message={message} onClose={() => setApproving(false)} />
      ) : null}
    </li>
  )
}
