import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskStatus } from '../../../../shared/domain/crisis/engine/task-status.ts'
import type { StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { usePersons } from '../model/use-persons.ts'
import { useWriter } from '../model/use-writer.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

interface DecisionOptionsProps extends RoomProps {
  readonly step: StepOf<'decision'>
  readonly status: TaskStatus
}

/** The ways out of a decision: one is taken with its reason, and may be taken back. */
export function DecisionOptions({ incidentId, open, step, status }: DecisionOptionsProps) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open)
  const [asked, setAsked] = useState<string | null>(null)
  const { nameOf } = usePersons()
  const { incident } = open.state
  const choice = open.state.choices.get(step.id)
  const titleOf = (id: string): string => localized(step.options.find((option) => option.id === id)?.title ?? {}, i18n.language)
  const submit = (reason: string) => {
    if (asked === null) return
    const data = { stepId: step.id, reason }
    write.mutate(
      {
        event:
          asked === 'revoke'
            ? { kind: 'decision.revoked', data }
            : { kind: 'decision.taken', data: { ...data, optionId: asked } },
      },
      { onSuccess: () => setAsked(null) },
    )
  }
  return (
    <div className={styles.options}>
      {choice ? (
        <Group gap={8}>
          <div>
            <Text size="sm">{t('crisis:decided', { option: titleOf(choice.optionId), reason: choice.reason })}</Text>
            <span className={styles.note}>
              {[nameOf(choice.by), incident === null ? choice.at : timeInZones(choice.at, incident, i18n.language)].join(' · ')}
            </span>
          </div>
          <Button size="xs" variant="default" onClick={() => setAsked('revoke')}>
            {t('crisis:act.revoke')}
          </Button>
        </Group>
      ) : (
        step.options.map((option) => (
          <div key={option.id} className={styles.option}>
            <Button
              size="xs"
              variant="default"
              disabled={status !== 'ready' && status !== 'in-progress'}
              onClick={() => setAsked(option.id)}
            >
              {titleOf(option.id)}
            </Button>
            <Text size="xs" c="dimmed">
              {localized(option.guidance, i18n.language)}
            </Text>
          </div>
        ))
      )}
      {asked ? (
        <ReasonDialog
          title={asked === 'revoke' ? t('crisis:act.revoke') : t('crisis:decide', { option: titleOf(asked) })}
          busy={write.isPending}
          onSubmit={submit}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
