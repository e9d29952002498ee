import { ActionIcon, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarDate } from './calendar-date.ts'
import styles from './date-field.module.css'
import { formatDateTime } from './format-date-time.ts'
import { parseDateTime } from './parse-date-time.ts'

interface DateFieldProps {
  readonly label: string
  /** The date shown; null for none. */
  readonly value: Date | null
  readonly withTime: boolean
  readonly readOnly?: boolean
  readonly error?: string | undefined
  readonly onChange: (value: Date | null) => void
}

/**
 * A date, with or without a time, typed day first or picked in a calendar. The browser's own field is not used for typing: it writes dates as
 * the system does, not as the interface language does.
 */
export function DateField({ label, value, withTime, readOnly = false, error, onChange }: DateFieldProps) {
  const { t } = useTranslation()
  const picker = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const shown = value ? formatDateTime(value, withTime) : ''
  const [typed, setTyped] = useState<string | null>(null)
  const invalid = typed !== null && typed.trim() !== '' && parseDateTime(typed) === null

  const fault = invalid ? t(withTime ? 'common:dateTimeFault' : 'common:dateFault') : undefined
  // A form around it is not sent with a date that was typed but cannot be read.
  useEffect(() => field.current?.setCustomValidity(fault ?? ''), [fault])

  const commit = () => {
    if (typed === null || invalid) return
    const next = typed.trim() === '' ? null : parseDateTime(typed)
    setTyped(null)
    if (next?.getTime() !== value?.getTime()) onChange(next)
  }
  const pick = (day: string) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
    setTyped(null)
    onChange(day === '' ? null : new Date(year, month - 1, date, value?.getHours() ?? 0, value?.getMinutes() ?? 0))
  }

  return (
    <div className={styles.field}>
      <TextInput
        ref={field}
        label={label}
        // Day, month and year stand in this order in every direction.
        dir="ltr"
        placeholder={t(withTime ? 'common:dateTimePattern' : 'common:datePattern')}
        value={typed ?? shown}
        readOnly={readOnly}
        error={fault ?? error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
        rightSection={
          readOnly ? null : (
            <ActionIcon
              size={24}
              color="gray"
              aria-label={t('common:pickDate', { field: label })}
              onClick={() => picker.current?.showPicker()}
            >
              <IconCalendar size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          )
        }
      />
      <input
        ref={picker}
        type="date"
        className={styles.picker}
        tabIndex={-1}
        aria-hidden
        value={value ? calendarDate(value.getTime()) : ''}
        onChange={(event) => pick(event.currentTarget.value)}
      />
    </div>
  )
}
