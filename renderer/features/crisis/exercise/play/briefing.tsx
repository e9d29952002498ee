import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { usePersons } from '../../model/use-persons.ts'
import styles from '../exercise.module.css'

const PARTS = ['animator', 'player', 'observer'] as const

/** What the animators keep before their eyes: the scenario, and who takes part. */
export function Briefing({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const { nameOf } = usePersons()
  return (
    // It scrolls and holds nothing that takes the focus: without this the keyboard could not reach its end (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.form} aria-label={t('exercise:about')} tabIndex={0}>
      <h2>{t('exercise:scenario')}</h2>
      <p className={styles.scenario} dir="auto">
        {exercise.scenario || t('exercise:noScenario')}
      </p>
      {PARTS.map((part) => {
        const names = exercise.participants.filter((one) => one.part === part).map(({ personId }) => nameOf(personId))
        return names.length === 0 ? null : (
          <p key={part} className={styles.part}>
            <span className={styles.note}>{t(`exercise:part.${part}`)}</span>
            {names.join(', ')}
          </p>
        )
      })}
    </section>
  )
}
