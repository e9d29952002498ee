import { Group, Select, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { clearanceSchema } from '../../../../shared/domain/crisis/model/clearance.ts'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { directionOf } from '../model/direction-of.ts'
import { usePersons } from '../model/use-persons.ts'

interface AnswerFieldsProps {
  readonly qa: NonNullable<MessageContent['qa']>
  readonly language: string
  /** The title of an answer is its question. */
  readonly onChange: (patch: Pick<MessageContent, 'qa'> & Partial<Pick<MessageContent, 'title'>>) => void
}

/** What an answer has besides its line: the question, whether it may be said, who answers for it, until when, what is behind it. */
export function AnswerFields({ qa, language, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation()
  const { persons } = usePersons()
  return (
    <>
      <Textarea
        label={t('answers:question')}
        value={qa.question}
        maxLength={2000}
        autosize
        minRows={1}
        maxRows={4}
        dir={directionOf(language)}
        lang={language}
        data-autofocus
        onChange={(event) => {
          const question = event.currentTarget.value
          onChange({ qa: { ...qa, question }, title: question.slice(0, 300) })
        }}
      />
      <Group grow align="start" gap="md">
        <Select
          label={t('answers:use')}
          data={clearanceSchema.options.map((value) => ({ value, label: t(`answers:clearance.${value}`) }))}
          value={qa.clearance}
          allowDeselect={false}
          onChange={(value) => onChange({ qa: { ...qa, clearance: clearanceSchema.parse(value) } })}
        />
        <Select
          label={t('answers:owner')}
          data={persons.map(({ id, name }) => ({ value: id, label: name }))}
          value={qa.owner}
          clearable
          onChange={(owner) => onChange({ qa: { ...qa, owner } })}
        />
        <DateField
          label={t('answers:expires')}
          value={qa.expiresAt === null ? null : new Date(qa.expiresAt)}
          withTime
          onChange={(value) => onChange({ qa: { ...qa, expiresAt: value?.toISOString() ?? null } })}
        />
      </Group>
      <Textarea
        label={t('answers:background')}
        description={t('answers:backgroundHint')}
        value={qa.background}
        maxLength={10_000}
        autosize
        minRows={1}
        maxRows={6}
        dir={directionOf(language)}
        lang={language}
        onChange={(event) => onChange({ qa: { ...qa, background: event.currentTarget.value } })}
      />
    </>
  )
}
