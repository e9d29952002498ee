import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import styles from './view-frame.module.css'

interface TopicChoiceProps {
  readonly topicId: string | null
  readonly onChoose: (topicId: string | null) => void
}

/** Whose texts and points are looked at: one topic's, or all. */
export function TopicChoice({ topicId, onChoose }: TopicChoiceProps) {
  const { t } = useTranslation()
  const topics = useQuery(query.topics.list.queryOptions())
  return (
    <Select
      className={styles.topic ?? ''}
      aria-label={t('coherence:topic')}
      placeholder={t('coherence:all')}
      clearable
      data={(topics.data ?? []).map((topic) => ({ value: topic.id, label: topic.name }))}
      value={topicId}
      onChange={onChoose}
    />
  )
}
