import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'
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
        <DateField
          key={field}
          withTime
          label={t(`messages:field.${field}`)}
          value={draft.content[field] === null ? null : new Date(draft.content[field])}
          readOnly={frozen}
          error={field === 'validUntil' && backwards ? t('messages:period.backwards') : undefined}
          onChange={(date) => draft.change({ [field]: date?.toISOString() ?? null })}
        />
      ))}
      <p className={styles.hint}>{t('messages:period.zone', { zone })}</p>
    </section>
  )
}
