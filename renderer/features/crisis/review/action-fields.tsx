import { ActionIcon, Checkbox, Select, Textarea, TextInput, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../shared/domain/crisis/model/review.ts'
import { calendarDate } from '../../../ui/calendar-date.ts'
import { DateField } from '../../../ui/date-field.tsx'
import styles from './review.module.css'

type Action = Review['actions'][number]

interface ActionFieldsProps {
  readonly number: number
  readonly action: Action
  readonly findings: Review['findings']
  readonly readOnly: boolean
  /** It was just added: the person goes on writing in it. */
  readonly fresh: boolean
  readonly onChange: (action: Action) => void
  readonly onRemove: () => void
}

/** One line of the improvement plan: what will be done about which finding, by whom, until when. */
export function ActionFields({ number, action, findings, readOnly, fresh, onChange, onRemove }: ActionFieldsProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) field.current?.focus()
  }, [fresh])
  const remove = t('review:removeAction', { number })
  return (
    <li className={styles.action}>
      <Textarea
        label={t('review:action', { number })}
        value={action.text}
        maxLength={5000}
        ref={field}
        autosize
        minRows={1}
        maxRows={6}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...action, text: event.currentTarget.value })}
      />
      <Select
        label={t('review:answers')}
        data={findings.flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ value: id, label: text.slice(0, 80) }]))}
        value={action.findingId}
        clearable
        readOnly={readOnly}
        onChange={(findingId) => onChange({ ...action, findingId })}
      />
      <TextInput
        label={t('review:owner')}
        value={action.owner}
        maxLength={200}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...action, owner: event.currentTarget.value })}
      />
      <DateField
        label={t('review:due')}
        value={action.due === null ? null : new Date(`${action.due}T00:00:00`)}
        withTime={false}
        readOnly={readOnly}
        onChange={(date) => onChange({ ...action, due: date === null ? null : calendarDate(date.getTime()) })}
      />
      <Checkbox
        label={t('review:done')}
        checked={action.done}
        disabled={readOnly}
        onChange={(event) => onChange({ ...action, done: event.currentTarget.checked })}
      />
      {readOnly ? null : (
        <Tooltip label={remove}>
          <ActionIcon size={28} color="gray" aria-label={remove} onClick={onRemove}>
            <IconX size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}
