import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './messages.module.css'
import type { TopicChange } from './topic-changes.ts'

interface ImportTopicsProps {
  readonly changes: readonly TopicChange[]
  /** Ids of the points that go where the file puts them. */
  readonly follow: ReadonlySet<string>
  readonly onFollow: (follow: ReadonlySet<string>) => void
}

/** Topics to be made and points to be moved: none of it happens unless it is ticked here. */
export function ImportTopics({ changes, follow, onFollow }: ImportTopicsProps) {
  const { t } = useTranslation()
  if (changes.length === 0) return null
  const named = (topic: string) =>
    topic === '' ? t('messages:import.noTopic') : t('messages:import.topicNamed', { name: topic })
  return (
    <Fieldset variant="unstyled" m={0} legend={t('messages:import.topics')}>
      <Stack gap={4}>
        <p className={styles.hint}>{t('messages:import.topicsHint')}</p>
        {changes.map(({ from, to, isNew, ids }) => (
          <Checkbox
            key={`${from}\n${to}`}
            label={
              from === '' && isNew
                ? t('messages:import.makeTopic', { name: to, count: ids.length })
                : t(isNew ? 'messages:import.moveToNew' : 'messages:import.move', {
                    from: named(from),
                    to: named(to),
                    count: ids.length,
                  })
            }
            checked={ids.every((id) => follow.has(id))}
            onChange={(event) => {
              const others = [...follow].filter((id) => !ids.includes(id))
              onFollow(new Set(event.currentTarget.checked ? [...others, ...ids] : others))
            }}
          />
        ))}
      </Stack>
    </Fieldset>
  )
}
