import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import styles from '../exercise.module.css'

const SCORES = [0, 1, 2] as const
type Score = (typeof SCORES)[number]

interface ObjectiveScoreProps {
  readonly number: number
  readonly objective: Exercise['objectives'][number]
  readonly known: (IncidentState['scores'] extends ReadonlyMap<string, infer Known> ? Known : never) | null
  /** Expected actions that were seen, and injects that were sent, among those that serve it. */
  readonly seen: number
  readonly sent: number
  readonly readOnly: boolean
  readonly busy: boolean
  readonly onScore: (score: Score, comment: string) => void
}

/** How one objective was met, with what was seen. */
export function ObjectiveScore({ number, objective, known, seen, sent, readOnly, busy, onScore }: ObjectiveScoreProps) {
  const { t } = useTranslation()
  const [score, setScore] = useState<Score | null>(SCORES.find((value) => value === known?.score) ?? null)
  const [comment, setComment] = useState(known?.comment ?? '')
  const changed = score !== null && (score !== known?.score || comment !== known.comment)
  return (
    <section className={styles.objective} aria-label={t('exercise:objective', { number })}>
      <strong dir="auto">
        {number}. {objective.title}
      </strong>
      <span className={styles.note} dir="auto">
        {objective.measure}
      </span>
      <span className={styles.note}>{t('exercise:seenOf', { seen, sent })}</span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('exercise:scoreOf', { number })}
        data={SCORES.map((value) => ({ value: String(value), label: t(`exercise:score.${value}`) }))}
        value={score === null ? '' : String(score)}
        readOnly={readOnly}
        onChange={(value) => setScore(SCORES.find((one) => String(one) === value) ?? null)}
      />
      <Textarea
        aria-label={t('exercise:commentOf', { number })}
        placeholder={t('exercise:comment')}
        value={comment}
        maxLength={5000}
        autosize
        minRows={1}
        maxRows={6}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {changed && !readOnly ? (
        <Button size="compact-sm" loading={busy} onClick={() => onScore(score, comment.trim())}>
          {t('exercise:keepScore')}
        </Button>
      ) : null}
    </section>
  )
}
