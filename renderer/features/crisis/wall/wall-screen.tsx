import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { wallView } from '../../../../shared/domain/crisis/views/wall-view.ts'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { Watermark } from '../exercise/watermark.tsx'
import { useIncident } from '../model/use-incident.ts'
import { WallDeadlines } from './wall-deadlines.tsx'
import { WallDecisions } from './wall-decisions.tsx'
import { WallEntries } from './wall-entries.tsx'
import { WallHead } from './wall-head.tsx'
import { WallStatements } from './wall-statements.tsx'
import styles from './wall.module.css'

/** One incident for the big screen of the room: read from afar, touched by nobody. Escape leads back to the room. */
export function WallScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const now = useNow(1000)
  const incidentId = String(
    useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['incidentId'] }),
  )
  const incident = useIncident(incidentId)
  useScreenCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'leave-wall',
          group: 'go',
          label: 'wall:leave',
          icon: IconX,
          shortcut: 'Escape',
          run: () => {
            // Escape closes what floats above first.
            if (document.querySelector('[role="dialog"]') === null)
              void navigate({ to: '/crisis/$incidentId', params: { incidentId } })
          },
        },
      ],
      [navigate, incidentId],
    ),
  )
  const state = incident.data?.state
  const declared = state?.incident ?? null
  if (incident.error || (state !== undefined && declared === null))
    return (
      <div className={styles.alone}>
        {incident.error ? (
          <ErrorNotice error={incident.error} onRetry={() => void incident.refetch()} />
        ) : (
          <p>{t('crisis:noDeclaration')}</p>
        )}
        <Button component={Link} to="/crisis" variant="default">
          {t('crisis:backToHall')}
        </Button>
      </div>
    )
  if (!incident.data || declared === null) return <LoadingNote />
  const view = wallView(incident.data.state, incident.data.entries, new Date(now).toISOString())
  const shared = { state: incident.data.state, incident: declared, now }
  return (
    <div className={styles.wall}>
      <WallHead {...shared} incidentId={incidentId} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WallDeadlines {...shared} deadlines={view.deadlines} overdue={view.overdue} />
          <WallDecisions decisions={view.decisions} />
        </div>
        <div className={styles.column}>
          <WallEntries {...shared} entries={view.entries} />
          <WallStatements {...shared} statements={view.statements} more={view.moreStatements} />
        </div>
      </div>
      <Watermark mode={declared.mode} />
    </div>
  )
}
