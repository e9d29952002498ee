import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconGitBranch, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ExerciseFault } from '../../../../../shared/domain/crisis/exercise/exercise-fault.ts'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { byTime } from '../model/by-time.ts'
import { CHANNEL_ICONS } from '../model/channel-icons.ts'
import { targetNames } from '../model/target-names.ts'
import styles from '../exercise.module.css'

interface InjectTimelineProps {
  readonly exercise: Exercise
  readonly playbook: Playbook
  readonly faults: readonly ExerciseFault[]
  readonly selected: string | null
  readonly onSelect: (injectId: string) => void
  /** Null when it is only read. */
  readonly onAdd: (() => void) | null
}

/** The injects down the line of exercise time. */
export function InjectTimeline({ exercise, playbook, faults, selected, onSelect, onAdd }: InjectTimelineProps) {
  const { t, i18n } = useTranslation()
  return (
    <>
      {exercise.injects.length === 0 ? <Text c="dimmed">{t('exercise:noInject')}</Text> : null}
      <ol className={styles.timeline} aria-label={t('exercise:injects')}>
        {byTime(exercise.injects).map((inject, index) => {
          const Icon = CHANNEL_ICONS[inject.channel]
          const own = faults.filter(({ injectId }) => injectId === inject.id)
          return (
            <li key={inject.id} className={styles.moment}>
              <span className={styles.offset}>{t('exercise:offset', { minutes: inject.offsetMinutes })}</span>
              <button
                type="button"
                className={styles.inject}
                data-inject={inject.id}
                aria-current={selected === inject.id || undefined}
                onClick={() => onSelect(inject.id)}
              >
                <span className={styles.cardHead}>
                  <Icon size={16} stroke={1.5} aria-hidden />
                  <span>
                    {index + 1}. <strong dir="auto">{inject.from || t('exercise:nobody')}</strong>
                  </span>
                  {inject.condition ? (
                    <span className={styles.conditional}>
                      <IconGitBranch size={14} stroke={1.5} aria-hidden />
                      {t('exercise:conditional')}
                    </span>
                  ) : null}
                </span>
                <span className={styles.note}>
                  {[
                    t(`exercise:channel.${inject.channel}`),
                    inject.to.length === 0
                      ? null
                      : t('exercise:for', { names: targetNames(inject.to, playbook, i18n.language).join(', ') }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span className={styles.excerpt} dir="auto">
                  {inject.text}
                </span>
                {own.map(({ code }) => (
                  <span key={code} className={styles.fault}>
                    <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                    {t(`exercise:fault.${code}`)}
                  </span>
                ))}
              </button>
            </li>
          )
        })}
      </ol>
      {onAdd === null ? null : (
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={onAdd}>
          {t('exercise:addInject')}
        </Button>
      )}
    </>
  )
}
