import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../../../bridge/query.ts'
import { LoadingNote } from '../../../../ui/loading-note.tsx'
import { ExerciseNotice } from '../model/exercise-notice.tsx'
import styles from '../exercise.module.css'
import { ExerciseEditor } from './exercise-editor.tsx'

/** One exercise, as its animators write it; once it was played it is read. */
export function ExerciseScreen() {
  const { t } = useTranslation()
  const id = String(useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['exerciseId'] }))
  const stored = useQuery({ ...query.exercises.get.queryOptions({ input: { id } }), retry: false })
  const playbookId = stored.data?.exercise.playbookId ?? ''
  const playbook = useQuery({
    ...query.playbooks.get.queryOptions({ input: { id: playbookId, version: null } }),
    enabled: playbookId !== '',
  })
  const failed = [stored, playbook].find(({ error }) => error)
  if (failed)
    return (
      <div className={styles.alone}>
        <ExerciseNotice error={failed.error} onRetry={() => void failed.refetch()} />
        <Button component={Link} to="/crisis" variant="default">
          {t('crisis:backToHall')}
        </Button>
      </div>
    )
  if (!stored.data || !playbook.data) return <LoadingNote />
  return <ExerciseEditor key={id} stored={stored.data} playbook={playbook.data} />
}
