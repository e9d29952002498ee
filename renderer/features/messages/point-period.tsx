import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fromLocalDateTime } from '../../ui/from-local-date-time.ts'
import { toLocalDateTime } from '../../ui/to-local-date-time.ts'
import styles from './messages.module.css'
import type { PointDraft } from './use-point-draft.ts'

const FIELDS = ['embargoUntil', 'validFrom', 'validUntil'] as const

/** Embargo and validity, with the zone in which they are read. */
export function PointPeriod({ draft, frozen }: { readonly draft: PointDraft; readonly frozen: boolean }) {
  const { t } = useTranslation()
  const id = useId()
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const { validFrom, validUntil } = draft.content
  const backwards = validFrom !== null && validUntil !== null && validUntil <= validFrom
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('messages:period.title')}</h2>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          type="datetime-local"
          label={t(`messages:field.${field}`)}
          value={toLocalDateTime(draft.content[field])}
          readOnly={frozen}
          error={field === 'validUntil' && backwards ? t('messages:period.backwards') : undefined}
          onChange={(event) => draft.change({ [field]: fromLocalDateTime(event.currentTarget.value) })}
        />
      ))}
      <p className={styles.hint}>{t('messages:period.zone', { zone })}</p>
    </section>
  )
}
