import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredExercise } from '../../../../../shared/contract/exercises-contract.ts'
import { checkExercise } from '../../../../../shared/domain/crisis/exercise/check-exercise.ts'
import type { Inject } from '../../../../../shared/domain/crisis/model/exercise.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { Panes } from '../../../../ui/panes.tsx'
import { ExerciseNotice } from '../model/exercise-notice.tsx'
import { useExerciseDraft } from '../model/use-exercise-draft.ts'
import styles from '../exercise.module.css'
import { AboutForm } from './about-form.tsx'
import { ExerciseHead } from './exercise-head.tsx'
import { InjectForm } from './inject-form.tsx'
import { InjectTimeline } from './inject-timeline.tsx'

interface ExerciseEditorProps {
  readonly stored: StoredExercise
  readonly playbook: Playbook
}

/** What it is about at the left, its injects by their time in the middle, the chosen one at the right. */
export function ExerciseEditor({ stored, playbook }: ExerciseEditorProps) {
  const { t } = useTranslation()
  const draft = useExerciseDraft(stored)
  const { exercise, error, change } = draft
  const [selected, select] = useState<string | null>(null)
  const played = stored.runs.length > 0
  const faults = checkExercise(exercise, playbook)
  const inject = exercise.injects.find(({ id }) => id === selected)
  const patch = (next: Inject) =>
    change((before) => ({ ...before, injects: before.injects.map((one) => (one.id === next.id ? next : one)) }))
  const add = () => {
    const last = Math.max(0, ...exercise.injects.map(({ offsetMinutes }) => offsetMinutes))
    const fresh = newInject(exercise.injects.length === 0 ? 0 : last + 5)
    change((before) => ({ ...before, injects: [...before.injects, fresh] }))
    select(fresh.id)
  }
  const remove = (id: string) => {
    change((before) => ({ ...before, injects: before.injects.filter((one) => one.id !== id) }))
    select(null)
  }
  return (
    <div className={styles.screen}>
      <ExerciseHead exercise={exercise} runs={stored.runs} faults={faults} settle={draft.settle} />
      <Panes
        name="exercise"
        labels={{ list: t('exercise:about'), text: t('exercise:injects'), inspector: t('exercise:inject') }}
        list={<AboutForm exercise={exercise} readOnly={played} onChange={change} />}
        inspector={
          inject ? (
            <InjectForm
              key={inject.id}
              inject={inject}
              exercise={exercise}
              playbook={playbook}
              faults={faults.filter(({ injectId }) => injectId === inject.id)}
              readOnly={played}
              onChange={patch}
              onRemove={() => remove(inject.id)}
            />
          ) : (
            <p className={styles.choose}>{t('exercise:chooseInject')}</p>
          )
        }
      >
        <div className={styles.middle}>
          <ExerciseNotice error={error} onRetry={() => void draft.settle().catch(() => undefined)} />
          <InjectTimeline
            exercise={exercise}
            playbook={playbook}
            faults={faults}
            selected={selected}
            onSelect={select}
            onAdd={played ? null : add}
          />
        </div>
      </Panes>
    </div>
  )
}

function newInject(offsetMinutes: number): Inject {
  return {
    id: `inject--${crypto.randomUUID()}`,
    offsetMinutes,
    from: '',
    to: [],
    channel: 'press',
    text: '',
    media: [],
    expectedAction: '',
    objectiveIds: [],
    condition: null,
  }
}
