import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { ChangedField } from './changed-fields.ts'
import { fieldWords } from './field-words.ts'
import styles from './messages.module.css'

interface FieldChangesProps {
  readonly fields: readonly ChangedField[]
  readonly before: TalkingPointContent
  readonly after: TalkingPointContent
}

/** The fields that changed, each with what it said and what it says. */
export function FieldChanges({ fields, before, after }: FieldChangesProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const topics = useQuery(query.topics.list.queryOptions()).data ?? []
  const missions = useQuery(query.missions.list.queryOptions()).data ?? []
  const points = useQuery({ ...query.points.list.queryOptions({ input: {} }), enabled: fields.includes('supersedes') }).data
  const names = {
    t,
    formats,
    locale: i18n.language,
    topic: (id: string) => topics.find((topic) => topic.id === id)?.name ?? id.replace(/^new /, ''),
    mission: (id: string) => missions.find((mission) => mission.id === id)?.name ?? id,
    point: (id: string) => {
      if (points === undefined) return ''
      const named = bestStatement(points.find((point) => point.id === id)?.statement ?? {}, i18n.language)
      return named?.text ?? t('messages:pointAway', { id })
    },
  }
  return (
    <dl className={styles.fieldChanges}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`messages:field.${field}`)}</dt>
          <dd>
            <del dir="auto">{fieldWords(field, before, names)}</del> <span aria-hidden>→</span>{' '}
            <ins dir="auto">{fieldWords(field, after, names)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
