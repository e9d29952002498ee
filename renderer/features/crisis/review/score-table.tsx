import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import styles from './review.module.css'

interface ScoreTableProps {
  /** Null for who does not animate. */
  readonly exercise: Exercise | null
  readonly state: IncidentState
}

/** How each objective of the exercise was met. */
export function ScoreTable({ exercise, state }: ScoreTableProps) {
  const { t } = useTranslation()
  const rows =
    exercise === null
      ? [...state.scores].map(([id, score], index) => ({ id, title: t('exercise:objective', { number: index + 1 }), score }))
      : exercise.objectives.map(({ id, title }) => ({ id, title, score: state.scores.get(id) }))
  return (
    <section className={styles.chart} aria-label={t('review:scores')}>
      <h2>{t('review:scores')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('review:objective')}</th>
            <th scope="col">{t('review:score')}</th>
            <th scope="col">{t('exercise:comment')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, score }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {title}
              </th>
              <td>{score === undefined ? t('review:notScored') : t(`exercise:score.${score.score}`)}</td>
              <td dir="auto">{score?.comment}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
