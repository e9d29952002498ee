import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../../ui/error-notice.tsx'
import { exerciseRefusal } from './exercise-refusal.ts'

interface ExerciseNoticeProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** What went wrong with an exercise: its own refusals in their words, anything else as everywhere. */
export function ExerciseNotice({ error, onRetry }: ExerciseNoticeProps) {
  const { t } = useTranslation()
  const refused = exerciseRefusal(error, t)
  if (!error) return null
  return refused === null ? (
    <ErrorNotice error={error} onRetry={onRetry} />
  ) : (
    <Alert color="warning" variant="outline" role="alert">
      {refused}
    </Alert>
  )
}
