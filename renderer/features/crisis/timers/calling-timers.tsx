import { VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timer } from '../../../../shared/domain/crisis/views/timer.ts'
import { timers } from '../../../../shared/domain/crisis/views/timers.ts'
import { dueWords } from '../model/due-words.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { useWriter } from '../model/use-writer.ts'
import type { RoomProps } from '../room/room-props.ts'
import { CallingRow } from './calling-row.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { timerTitle } from './timer-title.ts'
import { useCallingTone } from './use-calling-tone.ts'
import { useTimerKeys } from './use-timer-keys.ts'
import styles from './timers.module.css'

const SHOWN = 2

/**
 * What is due and calls, the longest due first, until somebody acknowledges it, silences it with a reason or settles
 * it. A ratification that is owed has its own line above: it is announced here, not shown again.
 */
export function CallingTimers({ incidentId, open, now }: RoomProps & { readonly now: number }) {
  const { t, i18n } = useTranslation()
  const acknowledged = useWriter(incidentId, open)
  const snoozed = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState<Timer | null>(null)
  const region = useRef<HTMLElement>(null)
  const { state } = open
  const all = timers(state, new Date(now).toISOString())
  const calling = all.filter((timer) => timer.calling)
  useCallingTone(calling.map(({ id, dueAt }) => `${id}@${dueAt}`))
  const rows = calling.filter(({ kind }) => kind !== 'ratification')
  const silent = all.flatMap(({ snoozedUntil }) => snoozedUntil ?? []).toSorted()
  const titleOf = (timer: Timer) => timerTitle(timer, state, i18n.language, t)
  const timeOf = (at: string) => (state.incident === null ? at : timeInZones(at, state.incident, i18n.language))
  const acknowledge = (timer: Timer | undefined) => {
    if (timer === undefined || acknowledged.isPending) return
    const { id, dueAt } = timer
    const text = t('timers:entry.acknowledged', { title: titleOf(timer), time: timeOf(dueAt) })
    // The button goes with its row: who came by keyboard stays in the region.
    if (region.current?.contains(document.activeElement)) region.current.focus()
    acknowledged.mutate({ event: { kind: 'timer.acknowledged', data: { timer: id, dueAt } }, text })
  }
  const ask = (timer: Timer | undefined) => {
    if (timer === undefined) return
    snoozed.reset()
    setAsked(timer)
  }
  const snooze = (timer: Timer, minutes: number, reason: string) => {
    const until = new Date(Date.now() + minutes * 60_000).toISOString()
    const text = t('timers:entry.snoozed', { title: titleOf(timer), time: timeOf(until), reason })
    snoozed.mutate(
      { event: { kind: 'timer.snoozed', data: { timer: timer.id, until, reason } }, text },
      { onSuccess: () => setAsked(null) },
    )
  }
  useTimerKeys({ acknowledge: () => acknowledge(rows[0]), snooze: () => ask(rows[0]) })
  return (
    <section ref={region} tabIndex={-1} aria-label={t('timers:calling')} className={styles.calling}>
      <VisuallyHidden component="output" aria-live="polite">
        {calling.length === 0 ? '' : t('timers:announced', { count: calling.length, title: calling.map(titleOf).join(', ') })}
      </VisuallyHidden>
      {rows.length === 0 ? null : (
        <ul className={styles.rows}>
          {rows.slice(0, SHOWN).map((timer, place) => (
            <CallingRow
              key={timer.id}
              title={titleOf(timer)}
              since={dueWords(timer.dueAt, new Date(now).toISOString(), t)}
              overdue={timer.overdue}
              first={place === 0}
              busy={acknowledged.isPending}
              onAcknowledge={() => acknowledge(timer)}
              onSnooze={() => ask(timer)}
            />
          ))}
        </ul>
      )}
      {rows.length > SHOWN || silent.length > 0 ? (
        <p className={styles.more}>
          {[
            rows.length > SHOWN ? t('timers:more', { count: rows.length - SHOWN }) : null,
            silent[0] === undefined ? null : t('timers:silent', { count: silent.length, time: timeOf(silent[0]) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      {asked === null ? null : (
        <SnoozeDialog
          title={titleOf(asked)}
          busy={snoozed.isPending}
          refused={refusalWords(snoozed.error, open, i18n.language, t)}
          onSubmit={({ minutes, reason }) => snooze(asked, minutes, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
