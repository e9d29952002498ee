import { Button, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import styles from '../exercise.module.css'
import { ObjectiveFields } from './objective-fields.tsx'
import { ParticipantFields } from './participant-fields.tsx'

interface AboutFormProps {
  readonly exercise: Exercise
  readonly readOnly: boolean
  readonly onChange: (update: (exercise: Exercise) => Exercise) => void
}

/** What it is about, who takes part, what it is to show. */
export function AboutForm({ exercise, readOnly, onChange }: AboutFormProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.form}>
      <TextInput
        label={t('exercise:name')}
        value={exercise.title}
        maxLength={300}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => {
          const title = event.currentTarget.value
          // A title that is being retyped is empty for a moment; what is kept always has one.
          if (title.trim() !== '') onChange((before) => ({ ...before, title }))
        }}
      />
      <ParticipantFields
        participants={exercise.participants}
        readOnly={readOnly}
        onChange={(participants) => onChange((before) => ({ ...before, participants }))}
      />
      <Textarea
        label={t('exercise:scenario')}
        description={t('exercise:scenarioHint')}
        value={exercise.scenario}
        maxLength={50_000}
        autosize
        minRows={4}
        maxRows={14}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => {
          const scenario = event.currentTarget.value
          onChange((before) => ({ ...before, scenario }))
        }}
      />
      <Text size="sm" fw={500}>
        {t('exercise:objectives')}
      </Text>
      {exercise.objectives.map((objective, index) => (
        <ObjectiveFields
          key={objective.id}
          number={index + 1}
          objective={objective}
          readOnly={readOnly}
          onChange={(next) =>
            onChange((before) => ({
              ...before,
              objectives: before.objectives.map((one) => (one.id === next.id ? next : one)),
            }))
          }
          onRemove={() =>
            onChange((before) => ({
              ...before,
              objectives: before.objectives.filter(({ id }) => id !== objective.id),
              injects: before.injects.map((inject) =>
                inject.objectiveIds.includes(objective.id)
                  ? Object.assign({}, inject, { objectiveIds: inject.objectiveIds.filter((id) => id !== objective.id) })
                  : inject,
              ),
            }))
          }
        />
      ))}
      {readOnly ? null : (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() =>
            onChange((before) => ({
              ...before,
              objectives: [
                ...before.objectives,
                { id: `objective--${crypto.randomUUID()}`, title: t('exercise:newObjective'), measure: '' },
              ],
            }))
          }
        >
          {t('exercise:addObjective')}
        </Button>
      )}
    </div>
  )
}
