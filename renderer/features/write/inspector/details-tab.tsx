import { SegmentedControl, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { directionSchema, type DocumentHead, documentTypeSchema } from '../../../../shared/domain/document.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { query } from '../../../bridge/query.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { useSaveHead } from '../text/use-save-head.ts'
import { ExportButtons } from './export-buttons.tsx'
import { ReportButtons } from './report-buttons.tsx'
import styles from './inspector.module.css'
import { SourceField } from './source-field.tsx'
import { StatusField } from './status-field.tsx'

/** What the document is, to whom it belongs, and how it leaves. Each change is saved at once. */
export function DetailsTab({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const save = useSaveHead(head.id)
  const topics = useQuery(query.topics.list.queryOptions())
  const missions = useQuery(query.missions.list.queryOptions())
  return (
    <div className={styles.details}>
      <Select
        label={t('write:field.type')}
        allowDeselect={false}
        data={documentTypeSchema.options.map((value) => ({ value, label: t(`common:documentType.${value}`) }))}
        value={head.type}
        onChange={(value) => {
          const type = documentTypeSchema.options.find((known) => known === value)
          if (type) save({ type })
        }}
      />
      <Select
        label={t('write:field.language')}
        allowDeselect={false}
        searchable
        data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
        value={head.language}
        onChange={(value) => {
          const language = LANGUAGES.find((known) => known === value)
          if (language) save({ language })
        }}
      />
      <div>
        <Text id={id} size="sm" fw={500} component="div">
          {t('write:field.direction')}
        </Text>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby={id}
          data={directionSchema.options.map((value) => ({ value, label: t(`write:direction.${value}`) }))}
          value={head.direction}
          onChange={(value) => {
            const direction = directionSchema.options.find((known) => known === value)
            if (direction) save({ direction })
          }}
        />
      </div>
      <Select
        label={t('write:field.topic')}
        clearable
        searchable
        placeholder={t('write:field.noTopic')}
        data={(topics.data ?? []).map((topic) => ({ value: topic.id, label: topic.name }))}
        value={head.topicId}
        onChange={(topicId) => save({ topicId })}
      />
      <Select
        label={t('write:field.mission')}
        clearable
        searchable
        placeholder={t('write:field.noMission')}
        data={(missions.data ?? []).map((mission) => ({ value: mission.id, label: `${mission.name} (${mission.code})` }))}
        value={head.missionId}
        onChange={(missionId) => save({ missionId })}
      />
      <SourceField head={head} />
      <StatusField head={head} />
      <h3 className={styles.section}>{t('write:export.title')}</h3>
      <ExportButtons head={head} />
      <h3 className={styles.section}>{t('write:report.title')}</h3>
      <ReportButtons head={head} />
      <dl className={styles.facts}>
        <dt>{t('write:fact.created')}</dt>
        <dd>{formats.dateTime(head.createdAt)}</dd>
        <dt>{t('write:fact.updated')}</dt>
        <dd>{formats.dateTime(head.updatedAt)}</dd>
      </dl>
    </div>
  )
}
