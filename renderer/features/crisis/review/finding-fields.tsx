import { ActionIcon, Select, Textarea, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { findingSchema, type Review } from '../../../../shared/domain/crisis/model/review.ts'
import styles from './review.module.css'

type Finding = Review['findings'][number]

interface FindingFieldsProps {
  readonly number: number
  readonly finding: Finding
  readonly readOnly: boolean
  /** It was just added: the person goes on writing in it. */
  readonly fresh: boolean
  readonly onChange: (finding: Finding) => void
  readonly onRemove: () => void
}

/** One thing that was seen, about the work. */
export function FindingFields({ number, finding, readOnly, fresh, onChange, onRemove }: FindingFieldsProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) field.current?.focus()
  }, [fresh])
  const remove = t('review:removeFinding', { number })
  return (
    <li className={styles.finding}>
      <Select
        aria-label={t('review:kindOf', { number })}
        data={findingSchema.shape.kind.options.map((value) => ({ value, label: t(`review:kind.${value}`) }))}
        value={finding.kind}
        allowDeselect={false}
        readOnly={readOnly}
        onChange={(value) => onChange({ ...finding, kind: findingSchema.shape.kind.parse(value) })}
      />
      <Textarea
        aria-label={t('review:finding', { number })}
        placeholder={t('review:findingHint')}
        value={finding.text}
        maxLength={5000}
        ref={field}
        autosize
        minRows={1}
        maxRows={6}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => onChange({ ...finding, text: event.currentTarget.value })}
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
