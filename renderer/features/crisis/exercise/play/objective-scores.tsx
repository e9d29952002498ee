import { useTranslation } from 'react-i18next'
import styles from '../exercise.module.css'
import { ObjectiveScore } from './objective-score.tsx'
import type { PlayProps } from './play-props.ts'
import { useAnimator } from './use-animator.ts'

/** Each objective with its score and what was seen; it can still be scored once the exercise is closed. */
export function ObjectiveScores({ incidentId, open, exercise }: PlayProps) {
  const { t } = useTranslation()
  const act = useAnimator(incidentId)
  const { status, scores, injects } = open.state
  const readOnly = status !== 'active' && status !== 'stabilised' && status !== 'closed'
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t('exercise:scoreHint')}</p>
      {exercise.objectives.map((objective, index) => {
        const serving = exercise.injects.filter(({ objectiveIds }) => objectiveIds.includes(objective.id))
        const known = scores.get(objective.id)
        return (
          <ObjectiveScore
            key={`${objective.id} ${known?.seq ?? 0}`}
            number={index + 1}
            objective={objective}
            known={known ?? null}
            seen={serving.filter(({ id }) => injects.get(id)?.mark === 'answered').length}
            sent={serving.filter(({ id }) => injects.get(id)?.deliveredAt).length}
            readOnly={readOnly}
            busy={act.isPending}
            onScore={(score, comment) =>
              act.mutate({
                event: { kind: 'objective.scored', data: { objectiveId: objective.id, score, comment } },
                text: t('exercise:said.scored', { number: index + 1, score: t(`exercise:score.${score}`), comment }),
              })
            }
          />
        )
      })}
    </div>
  )
}
