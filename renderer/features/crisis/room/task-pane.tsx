import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { tasksByRole } from '../../../../shared/domain/crisis/views/tasks-by-role.ts'
import { localized } from '../model/localized.ts'
import { usePersons } from '../model/use-persons.ts'
import type { RoomProps } from './room-props.ts'
import { TaskCard } from './task-card.tsx'
import styles from './room.module.css'

/** What is to do, role by role, the earliest due first; what is settled on demand. */
export function TaskPane({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const { nameOf } = usePersons()
  const [settledToo, setSettledToo] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const { state, playbook } = open
  const groups = tasksByRole(state, at)
  const settled = taskRows(state, at).filter(
    ({ status }) => status === 'done' || status === 'failed' || status === 'not-applicable',
  )
  const toggle = (stepId: string) => setOpened((before) => (before === stepId ? null : stepId))
  return (
    <div className={styles.tasks}>
      {groups.map(({ roleId, personId, rows }) => (
        <section key={roleId ?? 'nobody'} aria-label={roleTitle(roleId)}>
          <h2 className={styles.role}>
            <span>{roleTitle(roleId)}</span>
            <span className={styles.note}>{personId === null ? t('crisis:vacant') : nameOf(personId)}</span>
          </h2>
          <ul className={styles.cards}>
            {rows.map((row) => (
              <TaskCard
                key={row.step.id}
                incidentId={incidentId}
                open={open}
                row={row}
                at={at}
                opened={opened === row.step.id}
                onToggle={() => toggle(row.step.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 ? <Text c="dimmed">{t('crisis:nothingToDo')}</Text> : null}
      <Checkbox
        label={t('crisis:showSettled', { count: settled.length })}
        checked={settledToo}
        onChange={(event) => setSettledToo(event.currentTarget.checked)}
      />
      {settledToo ? (
        <ul className={styles.cards}>
          {settled.map((row) => (
            <TaskCard
              key={row.step.id}
              incidentId={incidentId}
              open={open}
              row={row}
              at={at}
              opened={opened === row.step.id}
              onToggle={() => toggle(row.step.id)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )

  function roleTitle(roleId: string | null): string {
    const role = playbook.roles.find(({ id }) => id === roleId)
    return role === undefined ? t('crisis:noRole') : localized(role.title, i18n.language)
  }
}
