import { ActionIcon, Textarea, TextInput, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import styles from '../exercise.module.css'

type Objective = Exercise['objectives'][number]

interface ObjectiveFieldsProps {
  readonly number: number
  readonly objective: Objective
  readonly readOnly: boolean
  readonly onChange: (objective: Objective) => void
  readonly onRemove: () => void
}

/** What the exercise is to show, and what is watched to say that it was. */
export function ObjectiveFields({ number, objective, readOnly, onChange, onRemove }: ObjectiveFieldsProps) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(objective.title)
  const remove = t('exercise:removeObjective', { number })
  return (
    <div className={styles.objective}>
      <TextInput
        label={t('exercise:objective', { number })}
        value={title}
        maxLength={300}
        readOnly={readOnly}
        error={title.trim() === '' ? t('exercise:titleNeeded') : undefined}
        dir="auto"
        onChange={(event) => {
          const next = event.currentTarget.value
          setTitle(next)
          if (next.trim() !== '') onChange({ ...objective, title: next })
        }}
        rightSection={
          readOnly ? null : (
            <Tooltip label={remove}>
              <ActionIcon size={24} color="gray" aria-label={remove} onClick={onRemove}>
                <IconX size={14} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )
        }
      />
      <Textarea
        aria-label={t('exercise:measureOf', { number })}
        placeholder={t('exercise:measure')}
        value={objective.measure}
        maxLength={2000}
        autosize
        minRows={1}
        maxRows={6}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...objective, measure: event.currentTarget.value })}
      />
    </div>
  )
}
