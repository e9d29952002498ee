import { Button, Group, Menu } from '@mantine/core'
import { IconArrowLeft, IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { severitySchema, type Severity } from '../../../../shared/domain/crisis/model/severity.ts'
import { dueState } from '../../../../shared/domain/crisis/views/due-state.ts'
import { timers } from '../../../../shared/domain/crisis/views/timers.ts'
import { vacancies } from '../../../../shared/domain/crisis/views/vacancies.ts'
import { elapsed } from '../../../ui/elapsed.ts'
import { isRunning } from '../../../ui/is-running.ts'
import { useFocusOnMount } from '../../../ui/use-focus-on-mount.ts'
import { localized } from '../model/localized.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { PapersButton } from '../papers/papers-button.tsx'
import { SitrepButton } from '../papers/sitrep/sitrep-button.tsx'
import { IncidentSwitcher } from '../switcher/incident-switcher.tsx'
import { SoundButton } from '../timers/sound-button.tsx'
import { WallButton } from '../wall/wall-button.tsx'
import { PendingRequests } from './pending-requests.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import { useWriter } from '../model/use-writer.ts'
import styles from './room.module.css'

type Asked =
  | { readonly kind: 'raise' | 'lower'; readonly to: Severity }
  | { readonly kind: 'stabilise' | 'reactivate' | 'close' | 'cancel' | 'reopen' }

/** The clock since the ministry knew, what is not real, the level, the next deadline. Nothing covers it. */
export function RoomHead({ incidentId, open, now }: RoomProps & { readonly now: number }) {
  const { t, i18n } = useTranslation()
  const write = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState<Asked | null>(null)
  // Who enters the room, or comes from another, is told its name; what had the focus is gone.
  const heading = useFocusOnMount<HTMLHeadingElement>()
  const { state, playbook } = open
  const { incident, status, severity } = state
  if (incident === null || status === null) return null
  const end = state.closed === null ? now : Date.parse(state.closed.at)
  const next = timers(state, new Date(now).toISOString()).find(({ acknowledged }) => !acknowledged)
  const nextState = next === undefined ? 'ahead' : dueState(next.dueAt, new Date(now).toISOString())
  const others = [...severitySchema.values].filter((level) => level !== severity).toReversed()
  const ask = (what: Asked) => {
    write.reset()
    setAsked(what)
  }
  const missing = vacancies(state).length
  const ended = status === 'closed' || status === 'reviewed' || status === 'cancelled'
  const submit = (reason: string) => {
    if (asked === null) return
    const done = { onSuccess: () => setAsked(null) }
    if (asked.kind === 'raise') write.mutate({ event: { kind: 'severity.raised', data: { to: asked.to, reason } } }, done)
    else if (asked.kind === 'lower')
      write.mutate({ event: { kind: 'severity.lower-requested', data: { to: asked.to, reason } } }, done)
    else write.mutate({ event: { kind: EVENT_OF[asked.kind], data: { reason } } }, done)
  }
  return (
    <header className={styles.head} data-mode={incident.mode} data-running={isRunning(status)}>
      {incident.mode === 'REAL' ? null : <div className={styles.band}>{t(`crisis:band.${incident.mode}`)}</div>}
      <div className={styles.headRow}>
        <Button component={Link} to="/crisis" variant="subtle" size="xs" aria-label={t('crisis:backToHall')} px={6}>
          <IconArrowLeft size={18} stroke={1.5} aria-hidden className="u-mirrored" />
        </Button>
        <span className={styles.clock} role="timer" aria-label={t('crisis:sinceT0')}>
          {elapsed(end - Date.parse(incident.awareAt), t('crisis:dayLetter'))}
        </span>
        <div className={styles.titles}>
          <div className={styles.name}>
            <h1 ref={heading} tabIndex={-1} dir="auto">
              {incident.title}
            </h1>
            <IncidentSwitcher incidentId={incidentId} now={now} />
          </div>
          <span className={styles.note}>
            {[
              t('crisis:t0', { when: timeInZones(incident.awareAt, incident, i18n.language) }),
              incident.place,
              localized(playbook.title, i18n.language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        {missing > 0 && isRunning(status) ? (
          <span className={styles.vacancies}>{t('crisis:vacancies', { count: missing })}</span>
        ) : null}
        {next ? (
          <span className={styles.next} data-late={next.overdue}>
            <span className={styles.note}>{t(NEXT[nextState])}</span>
            <strong>
              {nextState === 'now' ? t('timers:now') : elapsed(Math.abs(Date.parse(next.dueAt) - now), t('crisis:dayLetter'))}
            </strong>
          </span>
        ) : null}
        <Group gap={8} wrap="nowrap">
          {isRunning(status) ? <SoundButton /> : null}
          <SitrepButton />
          <PapersButton
            incidentId={incidentId}
            playbookId={playbook.id}
            title={incident.title}
            mode={incident.mode}
            sitreps={state.sitreps.size}
          />
          <Menu position="bottom-end" disabled={!isRunning(status)}>
            <Menu.Target>
              <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}>
                {t('crisis:severity', { level: severity })}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((level) => (
                <Menu.Item key={level} onClick={() => ask({ kind: level > severity ? 'raise' : 'lower', to: level })}>
                  {t(level > severity ? 'crisis:raiseTo' : 'crisis:askLower', { level })}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}>
                {t(`crisis:status.${status}`)}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {status === 'active' ? (
                <Menu.Item onClick={() => ask({ kind: 'stabilise' })}>{t('crisis:ask.stabilise')}</Menu.Item>
              ) : null}
              {status === 'stabilised' ? (
                <>
                  <Menu.Item onClick={() => ask({ kind: 'reactivate' })}>{t('crisis:ask.reactivate')}</Menu.Item>
                  <Menu.Item onClick={() => ask({ kind: 'close' })}>{t('crisis:ask.close')}</Menu.Item>
                </>
              ) : null}
              {ended ? (
                <Menu.Item onClick={() => ask({ kind: 'reopen' })}>{t('crisis:ask.askReopen')}</Menu.Item>
              ) : (
                <Menu.Item onClick={() => ask({ kind: 'cancel' })}>{t('crisis:ask.cancel')}</Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
          <WallButton incidentId={incidentId} />
        </Group>
      </div>
      {asked ? (
        <ReasonDialog
          title={titleOf(asked)}
          busy={write.isPending}
          refused={refusalWords(write.error, open, i18n.language, t)}
          onSubmit={submit}
          onClose={() => setAsked(null)}
        />
      ) : null}
      <PendingRequests incidentId={incidentId} open={open} now={now} />
    </header>
  )

  function titleOf(one: Asked): string {
    if (one.kind === 'raise') return t('crisis:raiseTo', { level: one.to })
    if (one.kind === 'lower') return t('crisis:askLower', { level: one.to })
    return one.kind === 'reopen' ? t('crisis:ask.askReopen') : t(`crisis:ask.${one.kind}`)
  }
}

const NEXT = { ahead: 'crisis:nextIn', now: 'timers:due', late: 'crisis:lateSince' } as const

const EVENT_OF = {
  stabilise: 'incident.stabilised',
  reactivate: 'incident.reactivated',
  close: 'incident.closed',
  cancel: 'incident.cancelled',
  reopen: 'incident.reopen-requested',
} as const
