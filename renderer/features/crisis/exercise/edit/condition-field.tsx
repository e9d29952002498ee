import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Exercise, Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { localized } from '../../model/localized.ts'
import { byTime } from '../model/by-time.ts'

interface ConditionFieldProps {
  readonly inject: Inject
  readonly exercise: Exercise
  readonly playbook: Playbook
  readonly error: string | undefined
  readonly readOnly: boolean
  readonly onChange: (condition: Inject['condition']) => void
}

const ALWAYS = 'always'

/** On what it depends: an option of a decision, or whether an earlier inject was answered. */
export function ConditionField({ inject, exercise, playbook, error, readOnly, onChange }: ConditionFieldProps) {
  const { t, i18n } = useTranslation()
  const decisions = playbook.steps.flatMap((step) =>
    step.kind === 'decision'
      ? step.options.map((option) => ({
          condition: { kind: 'decision', stepId: step.id, optionId: option.id } as const,
          label: t('exercise:ifDecided', {
            step: localized(step.title, i18n.language),
            option: localized(option.title, i18n.language),
          }),
        }))
      : [],
  )
  const injects = byTime(exercise.injects).flatMap(({ id, from, offsetMinutes }, index) =>
    offsetMinutes < inject.offsetMinutes
      ? [true, false].map((answered) => ({
          condition: { kind: 'inject', injectId: id, answered } as const,
          label: t(answered ? 'exercise:ifAnswered' : 'exercise:ifUnanswered', { number: index + 1, from }),
        }))
      : [],
  )
  const known = new Map([...decisions, ...injects].map((one) => [keyOf(one.condition), one]))
  const value = keyOf(inject.condition)
  return (
    <Select
      label={t('exercise:condition')}
      data={[
        { value: ALWAYS, label: t('exercise:always') },
        ...(known.has(value) || value === ALWAYS ? [] : [{ value, label: t('exercise:unknownCondition') }]),
        ...[...known].map(([key, { label }]) => ({ value: key, label })),
      ]}
      value={value}
      error={error}
      searchable
      allowDeselect={false}
      readOnly={readOnly}
      onChange={(key) => onChange(known.get(key ?? ALWAYS)?.condition ?? null)}
    />
  )
}

function keyOf(condition: Inject['condition']): string {
  if (condition === null) return ALWAYS
  return condition.kind === 'decision'
    ? `${condition.stepId} ${condition.optionId}`
    : `${condition.injectId} ${String(condition.answered)}`
}
