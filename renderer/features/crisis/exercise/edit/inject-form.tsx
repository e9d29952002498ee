import { Button, MultiSelect, NumberInput, Select, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExerciseFault } from '../../../../../shared/domain/crisis/exercise/exercise-fault.ts'
import { injectSchema, type Exercise, type Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { localized } from '../../model/localized.ts'
import { FeedCard } from '../feed/feed-card.tsx'
import { targetIds } from '../model/target-ids.ts'
import { targetNames } from '../model/target-names.ts'
import styles from '../exercise.module.css'
import { ConditionField } from './condition-field.tsx'

interface InjectFormProps {
  readonly inject: Inject
  readonly exercise: Exercise
  readonly playbook: Playbook
  readonly faults: readonly ExerciseFault[]
  readonly readOnly: boolean
  readonly onChange: (inject: Inject) => void
  readonly onRemove: () => void
}

/** One inject while it is written, and below it what the players will see of it. */
export function InjectForm({ inject, exercise, playbook, faults, readOnly, onChange, onRemove }: InjectFormProps) {
  const { t, i18n } = useTranslation()
  const names = targetNames(inject.to, playbook, i18n.language)
  const wrong = (code: ExerciseFault['code']) =>
    faults.some((fault) => fault.code === code) ? t(`exercise:fault.${code}`) : undefined
  return (
    <div className={styles.form}>
      <NumberInput
        label={t('exercise:offsetMinutes')}
        value={inject.offsetMinutes}
        min={0}
        max={100_000}
        allowDecimal={false}
        readOnly={readOnly}
        onChange={(value) => onChange({ ...inject, offsetMinutes: Math.max(0, Math.trunc(Number(value) || 0)) })}
      />
      <TextInput
        label={t('exercise:sender')}
        description={t('exercise:senderHint')}
        value={inject.from}
        maxLength={200}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...inject, from: event.currentTarget.value })}
      />
      <TagsInput
        label={t('exercise:to')}
        description={t('exercise:toHint')}
        data={playbook.roles.map(({ title }) => localized(title, i18n.language))}
        value={[...names]}
        error={wrong('inject-without-target')}
        readOnly={readOnly}
        onChange={(next) => onChange({ ...inject, to: targetIds(next, playbook, i18n.language) })}
      />
      <Select
        label={t('exercise:by')}
        data={injectSchema.shape.channel.options.map((value) => ({ value, label: t(`exercise:channel.${value}`) }))}
        value={inject.channel}
        allowDeselect={false}
        readOnly={readOnly}
        onChange={(value) => onChange({ ...inject, channel: injectSchema.shape.channel.parse(value) })}
      />
      <Textarea
        label={t('exercise:words')}
        value={inject.text}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={12}
        readOnly={readOnly}
        error={wrong('inject-without-text')}
        dir="auto"
        onChange={(event) => onChange({ ...inject, text: event.currentTarget.value })}
      />
      <Textarea
        label={t('exercise:expected')}
        description={t('exercise:expectedHint')}
        value={inject.expectedAction}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={8}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...inject, expectedAction: event.currentTarget.value })}
      />
      <MultiSelect
        label={t('exercise:objectives')}
        data={exercise.objectives.map(({ id, title }) => ({ value: id, label: title }))}
        value={inject.objectiveIds}
        readOnly={readOnly}
        onChange={(objectiveIds) => onChange({ ...inject, objectiveIds })}
      />
      <ConditionField
        inject={inject}
        exercise={exercise}
        playbook={playbook}
        error={wrong('unknown-decision') ?? wrong('unknown-inject') ?? wrong('inject-before-its-condition')}
        readOnly={readOnly}
        onChange={(condition) => onChange({ ...inject, condition })}
      />
      <Text size="sm" fw={500}>
        {t('exercise:preview')}
      </Text>
      <FeedCard item={inject} to={names} when={t('exercise:offset', { minutes: inject.offsetMinutes })} />
      {readOnly ? null : (
        <Button variant="subtle" color="error" onClick={onRemove}>
          {t('exercise:removeInject')}
        </Button>
      )}
    </div>
  )
}
