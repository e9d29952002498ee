import { Button, Checkbox, Group, Text, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { TaskRow } from '../../../../shared/domain/crisis/views/task-row.ts'
import { itemKey } from '../../../../shared/domain/crisis/engine/item-key.ts'
import { dueWords } from '../model/due-words.ts'
import { localized } from '../model/localized.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { useWriter } from '../model/use-writer.ts'
import { DecisionOptions } from './decision-options.tsx'
import { focusAmong } from './focus-among.ts'
import { obstacleWords } from './obstacle-words.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import { StatusGlyph } from './status-glyph.tsx'
import styles from './room.module.css'

interface TaskCardProps extends RoomProps {
  readonly row: TaskRow
  readonly at: string
  readonly opened: boolean
  readonly onToggle: () => void
}

type WithReason = 'task.undone' | 'task.blocked' | 'task.not-applicable' | 'task.failed'

/** A step of the run: its state by shape and word, its due time counting down; opened, what to do and the ways to settle it. */
export function TaskCard({ incidentId, open, row, at, opened, onToggle }: TaskCardProps) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState<WithReason | null>(null)
  const { step, status, dueAt, overdue, obstacles, items } = row
  const say = (event: CrisisEvent) => write.mutate({ event })
  const body = localized(step.body, i18n.language)
  const settled = status === 'done' || status === 'failed' || status === 'not-applicable'
  const works = step.kind === 'task' || step.kind === 'sub-playbook'
  // What settles itself (a message, a wait, a report) is reopened only when a person set it aside.
  const reopens = settled && (works || open.state.marks.get(step.id)?.mark === 'not-applicable')
  const refused = refusalWords(write.error, open, i18n.language, t)
  /** Space settles a task, or asks why it is opened again; Enter unfolds it. */
  const onKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      focusAmong('[data-task]', event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === ' ' && works && !event.repeat && !write.isPending) {
      if (settled) setAsked('task.undone')
      else say({ kind: 'task.done', data: { stepId: step.id, note: '' } })
    } else return
    event.preventDefault()
  }
  return (
    <li className={styles.card} data-status={status} data-overdue={overdue}>
      <UnstyledButton className={styles.cardHead} aria-expanded={opened} data-task onClick={onToggle} onKeyDown={onKey}>
        <StatusGlyph status={status} overdue={overdue} />
        <span className={styles.cardTitle}>
          {localized(step.title, i18n.language)}
          {items.total > 0 ? <span className={styles.note}>{` ${items.settled}/${items.total}`}</span> : null}
        </span>
        {dueAt === null || settled ? null : <span className={styles.due}>{dueWords(dueAt, at, t)}</span>}
      </UnstyledButton>
      {refused === null ? null : (
        <Text size="sm" role="alert" className={styles.refused}>
          {[refused, ...(opened ? [] : obstacles.map((each) => obstacleWords(each, open, i18n.language, t)))].join(' ')}
        </Text>
      )}
      {opened ? (
        <div className={styles.cardBody}>
          <Text size="xs" c="dimmed">
            {[t(`crisis:taskStatus.${status}`), step.mandatory ? t('crisis:mandatory') : null].filter(Boolean).join(' · ')}
          </Text>
          {body === '' ? null : <Text size="sm">{body}</Text>}
          {obstacles.map((obstacle) => (
            <Text key={JSON.stringify(obstacle)} size="sm" c="dimmed">
              {obstacleWords(obstacle, open, i18n.language, t)}
            </Text>
          ))}
          {step.checklist.map((item) => {
            const mark = open.state.items.get(itemKey(step.id, item.id))?.mark ?? 'open'
            return (
              <Checkbox
                key={item.id}
                size="xs"
                label={localized(item.text, i18n.language) + (item.mandatory ? ' *' : '')}
                checked={mark !== 'open'}
                disabled={settled}
                onChange={() =>
                  say({
                    kind: 'checklist.toggled',
                    data: { stepId: step.id, itemId: item.id, to: mark === 'open' ? 'done' : 'open', reason: '' },
                  })
                }
              />
            )
          })}
          {step.kind === 'decision' ? <DecisionOptions incidentId={incidentId} open={open} step={step} status={status} /> : null}
          {settled && !reopens ? null : (
            <Group gap={6}>
              {works && (status === 'ready' || status === 'in-progress') ? (
                <Button
                  size="xs"
                  loading={write.isPending}
                  onClick={() => say({ kind: 'task.done', data: { stepId: step.id, note: '' } })}
                >
                  {t('crisis:act.done')}
                </Button>
              ) : null}
              {works && (status === 'ready' || status === 'blocked') ? (
                <Button size="xs" variant="default" onClick={() => say({ kind: 'task.started', data: { stepId: step.id } })}>
                  {t('crisis:act.start')}
                </Button>
              ) : null}
              {reopens ? (
                <Button size="xs" variant="default" onClick={() => setAsked('task.undone')}>
                  {t('crisis:act.undo')}
                </Button>
              ) : (
                <>
                  <Button size="xs" variant="default" onClick={() => setAsked('task.not-applicable')}>
                    {t('crisis:act.notApplicable')}
                  </Button>
                  {works ? (
                    <Button size="xs" variant="default" onClick={() => setAsked('task.blocked')}>
                      {t('crisis:act.block')}
                    </Button>
                  ) : null}
                </>
              )}
            </Group>
          )}
        </div>
      ) : null}
      {asked ? (
        <ReasonDialog
          title={t(`crisis:askReason.${asked.replace('.', '-')}`, { step: localized(step.title, i18n.language) })}
          busy={write.isPending}
          onSubmit={(reason) =>
            write.mutate({ event: { kind: asked, data: { stepId: step.id, reason } } }, { onSuccess: () => setAsked(null) })
          }
          onClose={() => setAsked(null)}
        />
      ) : null}
    </li>
  )
}
