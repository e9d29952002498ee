import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../../../shared/domain/topic.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { api } from '../../bridge/api.ts'
import { useMessagesView } from './messages-view.ts'
import { TopicDialog } from './topic-dialog.tsx'
import styles from './messages.module.css'

/** The topics with their counts; one is chosen, or all. */
export function TopicList() {
  const { t } = useTranslation()
  const chosen = useMessagesView((view) => view.topicId)
  const topics = useQuery(query.topics.list.queryOptions())
  // Points without a topic are in no topic's count.
  const total = useQuery({ ...query.points.list.queryOptions({ input: {} }), select: (points) => points.length }).data
  const [edited, setEdited] = useState<Topic | 'new' | null>(null)
  const remove = useMutation(query.topics.remove.mutationOptions({ onError: notifyError }))
  const removeTopic = (topic: Topic) =>
    remove.mutate(
      { id: topic.id },
      {
        onSuccess: () => {
          useMessagesView.setState({ topicId: undefined })
          notifyUndo({
            message: t('messages:topic.removed', { name: topic.name }),
            undo: () => api.topics.save({ name: topic.name, description: topic.description }),
          })
        },
      },
    )

  if (topics.error) return <ErrorNotice error={topics.error} onRetry={() => void topics.refetch()} />
  if (!topics.data) return <LoadingNote />
  return (
    <div className={styles.topics}>
      <div className={styles.topicsHead}>
        <h2>{t('messages:topics')}</h2>
        <Tooltip label={t('messages:topic.add')}>
          <ActionIcon aria-label={t('messages:topic.add')} onClick={() => setEdited('new')}>
            <IconPlus size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <ul>
        <li className={styles.topic} data-chosen={chosen === undefined || undefined}>
          <button
            type="button"
            aria-pressed={chosen === undefined}
            onClick={() => useMessagesView.setState({ topicId: undefined })}
          >
            <span>{t('messages:topic.all')}</span>
            <span className={styles.topicCount}>{total}</span>
          </button>
        </li>
        {topics.data.map((topic) => (
          <li key={topic.id} className={styles.topic} data-chosen={chosen === topic.id || undefined}>
            <button
              type="button"
              aria-pressed={chosen === topic.id}
              title={topic.description}
              onClick={() => useMessagesView.setState({ topicId: topic.id })}
            >
              <span dir="auto">{topic.name}</span>
              <span className={styles.topicCount}>{topic.points}</span>
            </button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size={24} color="gray" aria-label={t('messages:topic.menu', { name: topic.name })}>
                  <IconDots size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} />} onClick={() => setEdited(topic)}>
                  {t('messages:topic.rename')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconTrash size={16} stroke={1.5} />}
                  disabled={topic.points + topic.documents > 0}
                  onClick={() => removeTopic(topic)}
                >
                  {topic.points + topic.documents > 0
                    ? t('messages:topic.inUse', { points: topic.points, documents: topic.documents })
                    : t('common:remove')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
      {topics.data.length === 0 ? <p className={styles.hint}>{t('messages:topic.none')}</p> : null}
      {edited ? <TopicDialog topic={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </div>
  )
}
