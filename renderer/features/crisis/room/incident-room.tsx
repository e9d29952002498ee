import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Panes } from '../../../ui/panes.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { RoomLinks } from '../exercise/room-links.tsx'
import { Watermark } from '../exercise/watermark.tsx'
import { CallingTimers } from '../timers/calling-timers.tsx'
import { SitrepPane } from '../papers/sitrep/sitrep-pane.tsx'
import { useSitrepShown } from '../papers/sitrep/sitrep-shown.ts'
import { useSitrepKey } from '../papers/sitrep/use-sitrep-key.ts'
import { useIncident } from '../model/use-incident.ts'
import { LogView } from './log-view.tsx'
import { RoomHead } from './room-head.tsx'
import { RoomSide } from './room-side.tsx'
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
  return (
    <div className={styles.room}>
      <div>
        <RoomHead incidentId={incidentId} open={open} now={now} />
        <CallingTimers incidentId={incidentId} open={open} now={now} />
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
            <RoomSide incidentId={incidentId} open={open} at={at} />
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
