import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { query } from '../../../bridge/query.ts'
import { useSaveHead } from '../text/use-save-head.ts'
import styles from './inspector.module.css'

/** A text without a topic is only half checked: says so, and takes the topic at once. Nothing when it has one. */
export function TopicNote({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const save = useSaveHead(head.id)
  const topics = useQuery({ ...query.topics.list.queryOptions(), enabled: head.topicId === null })
  if (head.topicId !== null || !topics.data || topics.data.length === 0) return null
  return (
    <div className={styles.topic}>
      <Select
        size="xs"
        searchable
        label={t('write:topicNote.label')}
        description={t('write:topicNote.why')}
        placeholder={t('write:topicNote.choose')}
        data={topics.data.map((topic) => ({ value: topic.id, label: topic.name }))}
        value={null}
        onChange={(topicId) => {
          if (topicId !== null) save({ topicId })
        }}
      />
    </div>
  )
}
