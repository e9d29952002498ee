import { Button, Checkbox, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRow } from '../../../../shared/domain/crisis/views/task-row.ts'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { tasksByRole } from '../../../../shared/domain/crisis/views/tasks-by-role.ts'
import { localized } from '../model/localized.ts'
import { usePersons } from '../model/use-persons.ts'
import { useWriter } from '../model/use-writer.ts'
import type { RoomProps } from './room-props.ts'
import { TaskCard } from './task-card.tsx'
import styles from './room.module.css'

/** After every instant. */
const LAST = '9'

/** What is to do, role by role, the earliest due first; what is settled on demand. */
export function TaskPane({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const { actingId, nameOf } = usePersons()
  const write = useWriter(incidentId, open)
  const [sort, setSort] = useState<'role' | 'due'>('role')
  const [settledToo, setSettledToo] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const { state, playbook } = open
  const byRole = tasksByRole(state, at)
  const groups = sort === 'role' ? byRole : []
  const byDue = byRole
    .flatMap(({ rows }) => rows)
    .toSorted((left, right) => (left.dueAt ?? LAST).localeCompare(right.dueAt ?? LAST))
  const settled = taskRows(state, at).filter(
    ({ status }) => status === 'done' || status === 'failed' || status === 'not-applicable',
  )
  const toggle = (stepId: string) => setOpened((before) => (before === stepId ? null : stepId))
  return (
    <div className={styles.tasks}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('crisis:sort.label')}
        data={[
          { value: 'role', label: t('crisis:sort.role') },
          { value: 'due', label: t('crisis:sort.due') },
        ]}
        value={sort}
        onChange={(value) => setSort(value === 'due' ? 'due' : 'role')}
      />
      {sort === 'due' ? <ul className={styles.cards}>{byDue.map(card)}</ul> : null}
      {groups.map(({ roleId, personId, rows }) => (
        <section key={roleId ?? 'nobody'} aria-label={roleTitle(roleId)}>
          <h2 className={styles.role}>
            <span>{roleTitle(roleId)}</span>
            {personId === null && roleId !== null && actingId !== null ? (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('crisis:takeRoleOf', { role: roleTitle(roleId) })}
                onClick={() =>
                  write.mutate({ event: { kind: 'role.assigned', data: { roleId, position: 'primary', personId: actingId } } })
                }
              >
                {t('crisis:takeRole')}
              </Button>
            ) : (
              <span className={styles.note}>{personId === null ? t('crisis:vacant') : nameOf(personId)}</span>
            )}
          </h2>
          <ul className={styles.cards}>{rows.map(card)}</ul>
        </section>
      ))}
      {byRole.length === 0 ? <Text c="dimmed">{t('crisis:nothingToDo')}</Text> : null}
      <Checkbox
        label={t('crisis:showSettled', { count: settled.length })}
        checked={settledToo}
        onChange={(event) => setSettledToo(event.currentTarget.checked)}
      />
      {settledToo ? <ul className={styles.cards}>{settled.map(card)}</ul> : null}
    </div>
  )

  function card(row: TaskRow) {
    return (
      <TaskCard
        key={row.step.id}
        incidentId={incidentId}
        open={open}
        row={row}
        at={at}
        opened={opened === row.step.id}
        onToggle={() => toggle(row.step.id)}
      />
    )
  }

  function roleTitle(roleId: string | null): string {
    const role = playbook.roles.find(({ id }) => id === roleId)
    return role === undefined ? t('crisis:noRole') : localized(role.title, i18n.language)
  }
}
