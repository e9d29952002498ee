import { Button, Group } from '@mantine/core'
import {
  IconArrowForwardUp,
  IconCheck,
  IconClock,
  IconEyeCheck,
  IconGitBranch,
  IconPlayerSkipForward,
  IconSend,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InjectMark } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { elapsed } from '../../../../ui/elapsed.ts'
import { Mark } from '../../../../ui/mark.tsx'
import { timeInZones } from '../../model/time-in-zones.ts'
import type { OpenIncident } from '../../model/use-incident.ts'
import { usePersons } from '../../model/use-persons.ts'
import { CHANNEL_ICONS } from '../model/channel-icons.ts'
import { targetNames } from '../model/target-names.ts'
import styles from '../exercise.module.css'

interface PlayedInjectProps {
  readonly number: number
  readonly inject: Inject
  /** Null: still to come. */
  readonly mark: InjectMark | null
  readonly open: OpenIncident
  /** Until its time, in exercise milliseconds; negative when it has passed. */
  readonly leftMs: number
  readonly running: boolean
  readonly busy: boolean
  readonly onSend: () => void
  readonly onSkip: () => void
  readonly onAnswered: () => void
}

/** One inject as the animators see it. */
export function PlayedInject(props: PlayedInjectProps) {
  const { number, inject, mark, open, leftMs, running, busy } = props
  const { t, i18n } = useTranslation()
  const Icon = CHANNEL_ICONS[inject.channel]
  return (
    <li className={styles.moment} data-mark={mark?.mark ?? 'to-come'}>
      <span className={styles.offset}>{t('exercise:offset', { minutes: inject.offsetMinutes })}</span>
      <div className={styles.inject} data-inject={inject.id}>
        <span className={styles.cardHead}>
          <Icon size={16} stroke={1.5} aria-hidden />
          <span>
            {number}. <strong dir="auto">{inject.from}</strong>
          </span>
          <InjectState mark={mark} leftMs={leftMs} open={open} />
        </span>
        <span className={styles.note}>
          {[
            t(`exercise:channel.${inject.channel}`),
            t('exercise:for', { names: targetNames(inject.to, open.playbook, i18n.language).join(', ') }),
          ].join(' · ')}
        </span>
        <span dir="auto">{inject.text}</span>
        {inject.expectedAction === '' ? null : (
          <span className={styles.expected} dir="auto">
            <IconArrowForwardUp size={16} stroke={1.5} aria-hidden className="u-mirrored" />
            {inject.expectedAction}
          </span>
        )}
        {mark?.mark === 'answered' ? (
          <span className={styles.seen} dir="auto">
            {mark.observed}
          </span>
        ) : null}
        {running && mark === null ? (
          <Group gap={8}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              leftSection={<IconSend size={14} stroke={1.5} aria-hidden />}
              aria-label={t('exercise:sendNumber', { number })}
              onClick={props.onSend}
            >
              {t('exercise:sendNow')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={busy}
              aria-label={t('exercise:skipNumber', { number })}
              onClick={props.onSkip}
            >
              {t('exercise:skip')}
            </Button>
          </Group>
        ) : null}
        {running && mark?.mark === 'delivered' ? (
          <Group gap={8}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              leftSection={<IconEyeCheck size={14} stroke={1.5} aria-hidden />}
              aria-label={t('exercise:seenNumber', { number })}
              onClick={props.onAnswered}
            >
              {t('exercise:seen')}
            </Button>
          </Group>
        ) : null}
      </div>
    </li>
  )
}

function InjectState({ mark, leftMs, open }: Pick<PlayedInjectProps, 'mark' | 'leftMs' | 'open'>) {
  const { t, i18n } = useTranslation()
  const { nameOf } = usePersons()
  const { incident } = open.state
  const said = (instant: string): string => (incident === null ? instant : timeInZones(instant, incident, i18n.language))
  if (mark === null)
    return leftMs > 0 ? (
      <Mark tone="muted" icon={IconClock} label={t('exercise:in', { time: elapsed(leftMs, t('crisis:dayLetter')) })} />
    ) : (
      <Mark tone="warning" icon={IconGitBranch} label={t('exercise:waits')} />
    )
  if (mark.mark === 'skipped') return <Mark tone="muted" icon={IconPlayerSkipForward} label={t('exercise:skipped')} />
  if (mark.mark === 'answered')
    return <Mark tone="ok" icon={IconCheck} label={t('exercise:seenBy', { name: nameOf(mark.by), time: said(mark.at) })} />
  return <Mark tone="info" icon={IconSend} label={t('exercise:sentAt', { time: said(mark.at) })} />
}
