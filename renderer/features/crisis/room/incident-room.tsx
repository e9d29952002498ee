import { Button, Tabs, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Panes } from '../../../ui/panes.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { FeedPane } from '../exercise/feed/feed-pane.tsx'
import { RoomLinks } from '../exercise/room-links.tsx'
import { Watermark } from '../exercise/watermark.tsx'
import { AnswersPane } from '../answers/answers-pane.tsx'
import { SitrepPane } from '../papers/sitrep/sitrep-pane.tsx'
import { useSitrepShown } from '../papers/sitrep/sitrep-shown.ts'
import { useSitrepKey } from '../papers/sitrep/use-sitrep-key.ts'
import { useIncident } from '../model/use-incident.ts'
import { DecisionList } from './decision-list.tsx'
import { FactList } from './fact-list.tsx'
import { LogView } from './log-view.tsx'
import { MessageList } from './message-list.tsx'
import { RoleList } from './role-list.tsx'
import { RoomHead } from './room-head.tsx'
import { TaskPane } from './task-pane.tsx'
import styles from './room.module.css'

/** One incident: the clock above, tasks at the left, the log in the middle, what is said and known at the right. */
export function IncidentRoom({ incidentId }: { readonly incidentId: string }) {
  const { t } = useTranslation()
  const now = useNow(1000)
  const incident = useIncident(incidentId)
  const sitrep = useSitrepKey()
  if (incident.error)
    return (
      <div className={styles.alone}>
        <ErrorNotice error={incident.error} onRetry={() => void incident.refetch()} />
        <Button component={Link} to="/crisis" variant="default">
          {t('crisis:backToHall')}
        </Button>
      </div>
    )
  if (!incident.data) return <LoadingNote />
  const open = incident.data
  const at = new Date(now).toISOString()
  const { incident: declared } = open.state
  const exercise = (declared?.exerciseId ?? null) !== null
  return (
    <div className={styles.room}>
      <div>
        <RoomHead incidentId={incidentId} open={open} now={now} />
        <RoomLinks incidentId={incidentId} open={open} />
      </div>
      <Panes
        name="crisis"
        labels={{ list: t('crisis:tasks'), text: t('crisis:log'), inspector: t('crisis:side') }}
        list={<TaskPane incidentId={incidentId} open={open} at={at} />}
        inspector={
          sitrep ? (
            <SitrepPane incidentId={incidentId} open={open} now={now} onClose={() => useSitrepShown.setState({ shown: false })} />
          ) : (
            <Tabs defaultValue={exercise ? 'feed' : 'messages'} keepMounted={false} className={styles.side}>
              <Tabs.List>
                {exercise ? <Tabs.Tab value="feed">{t('exercise:feedTab')}</Tabs.Tab> : null}
                <Tabs.Tab value="messages">{t('crisis:messages')}</Tabs.Tab>
                <Tabs.Tab value="answers">{t('answers:tab')}</Tabs.Tab>
                <Tabs.Tab value="decisions">{t('crisis:decisions')}</Tabs.Tab>
                <Tabs.Tab value="facts">{t('crisis:facts')}</Tabs.Tab>
                <Tabs.Tab value="roles">{t('crisis:roles')}</Tabs.Tab>
              </Tabs.List>
              {exercise ? (
                <Tabs.Panel value="feed">
                  <FeedPane incidentId={incidentId} open={open} />
                </Tabs.Panel>
              ) : null}
              <Tabs.Panel value="messages">
                <MessageList incidentId={incidentId} open={open} at={at} />
              </Tabs.Panel>
              <Tabs.Panel value="answers">
                <AnswersPane incidentId={incidentId} open={open} at={at} />
              </Tabs.Panel>
              <Tabs.Panel value="decisions">
                <DecisionList incidentId={incidentId} open={open} at={at} />
              </Tabs.Panel>
              <Tabs.Panel value="facts">
                <FactList incidentId={incidentId} open={open} />
              </Tabs.Panel>
              <Tabs.Panel value="roles">
                <RoleList incidentId={incidentId} open={open} />
              </Tabs.Panel>
            </Tabs>
          )
        }
      >
        <LogView incidentId={incidentId} open={open} />
      </Panes>
      {declared === null ? null : <Watermark mode={declared.mode} />}
      {declared === null ? <Text>{t('crisis:noDeclaration')}</Text> : null}
    </div>
  )
}
