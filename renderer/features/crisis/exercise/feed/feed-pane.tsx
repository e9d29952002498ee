import { Button, Text } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FeedItem } from '../../../../../shared/domain/crisis/exercise/feed-items.ts'
import { query } from '../../../../bridge/query.ts'
import { LoadingNote } from '../../../../ui/loading-note.tsx'
import { timeInZones } from '../../model/time-in-zones.ts'
import type { RoomProps } from '../../room/room-props.ts'
import { ExerciseNotice } from '../model/exercise-notice.tsx'
import { targetNames } from '../model/target-names.ts'
import styles from '../exercise.module.css'
import { FeedCard } from './feed-card.tsx'
import { LogThisDialog } from './log-this-dialog.tsx'

/** The press, the networks, the telephone of an exercise: what reached the players, newest first. */
export function FeedPane({ incidentId, open }: RoomProps) {
  const { t, i18n } = useTranslation()
  const feed = useQuery(query.exercises.feed.queryOptions({ input: { incidentId } }))
  const [logged, setLogged] = useState<FeedItem | null>(null)
  const { incident } = open.state
  if (feed.error) return <ExerciseNotice error={feed.error} onRetry={() => void feed.refetch()} />
  if (!feed.data) return <LoadingNote />
  return (
    <div className={styles.feed}>
      {feed.data.items.length > 0 ? null : <Text c="dimmed">{t('exercise:nothingYet')}</Text>}
      <ul className={styles.items} aria-label={t('exercise:feed')}>
        {feed.data.items.map((item) => (
          <li key={item.injectId}>
            <FeedCard
              item={item}
              to={targetNames(item.to, open.playbook, i18n.language)}
              when={incident ? timeInZones(item.at, incident, i18n.language) : item.at}
            />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPencilPlus size={14} stroke={1.5} aria-hidden />}
              aria-label={t('exercise:logThisFrom', { from: item.from })}
              onClick={() => setLogged(item)}
            >
              {t('exercise:logThis')}
            </Button>
          </li>
        ))}
      </ul>
      {logged ? <LogThisDialog incidentId={incidentId} open={open} item={logged} onClose={() => setLogged(null)} /> : null}
    </div>
  )
}
