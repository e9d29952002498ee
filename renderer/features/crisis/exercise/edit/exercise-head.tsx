import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { IconDots, IconPlayerPlay } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExerciseFault } from '../../../../../shared/domain/crisis/exercise/exercise-fault.ts'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { query } from '../../../../bridge/query.ts'
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx'
import { HeadFrame } from '../../model/head-frame.tsx'
import { byTime } from '../model/by-time.ts'
import { ExerciseNotice } from '../model/exercise-notice.tsx'
import { exerciseRefusal } from '../model/exercise-refusal.ts'
import { useStart } from './use-start.ts'

interface ExerciseHeadProps {
  readonly exercise: Exercise
  readonly runs: readonly string[]
  readonly faults: readonly ExerciseFault[]
  readonly settle: () => Promise<void>
}

/** Title, what keeps it from being started, and the start. */
export function ExerciseHead({ exercise, runs, faults, settle }: ExerciseHeadProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const start = useStart(exercise, settle)
  const [asked, setAsked] = useState<'start' | 'remove' | null>(null)
  const toHall = async () => {
    await navigate({ to: '/crisis' })
    await client.invalidateQueries({ queryKey: query.exercises.list.key() })
  }
  const remove = useMutation(query.exercises.remove.mutationOptions({ onSuccess: toHall }))
  const copy = useMutation(
    query.exercises.create.mutationOptions({
      onSuccess: ({ exercise: { id } }) => navigate({ to: '/crisis/exercises/$exerciseId', params: { exerciseId: id } }),
    }),
  )
  const [latest] = runs
  const sorted = byTime(exercise.injects)
  const first = faults[0]
  return (
    <HeadFrame
      band={t('crisis:mode.EXERCISE')}
      backTo={null}
      title={exercise.title}
      note={
        latest !== undefined
          ? t('exercise:playedNote')
          : first === undefined
            ? t('exercise:ready', { count: sorted.length })
            : faults.length === 1 && first.injectId === null
              ? t(`exercise:fault.${first.code}`)
              : t('exercise:faults', { count: faults.length })
      }
      below={
        <>
          {/* What was mended keeps nobody from starting any more. */}
          <ExerciseNotice
            error={(first === undefined && exerciseRefusal(start.error, t) !== null ? null : start.error) ?? copy.error}
          />
          <ConfirmDialog
            opened={asked === 'start'}
            title={t('exercise:startTitle', { title: exercise.title })}
            confirmLabel={t('exercise:start')}
            busy={start.isPending}
            onConfirm={() => start.mutate()}
            onClose={() => setAsked(null)}
          >
            <Text size="sm">{t('exercise:startWords')}</Text>
          </ConfirmDialog>
          <ConfirmDialog
            opened={asked === 'remove'}
            title={t('exercise:removeTitle', { title: exercise.title })}
            confirmLabel={t('exercise:remove')}
            destructive
            busy={remove.isPending}
            error={remove.error}
            onConfirm={() => remove.mutate({ id: exercise.id })}
            onClose={() => setAsked(null)}
          />
        </>
      }
    >
      {latest === undefined ? (
        <Button
          leftSection={<IconPlayerPlay size={16} stroke={1.5} aria-hidden />}
          loading={start.isPending}
          onClick={() => (first === undefined ? setAsked('start') : start.mutate(undefined, { onError: () => showFault(first) }))}
        >
          {t('exercise:start')}
        </Button>
      ) : (
        <Button renderRoot={(props) => <Link {...props} to="/crisis/$incidentId/animation" params={{ incidentId: latest }} />}>
          {t('exercise:animate')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" size={32} aria-label={t('exercise:more')}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() =>
              void settle()
                .then(() =>
                  copy.mutate({
                    from: 'copy',
                    id: exercise.id,
                    title: t('exercise:copyOf', { title: exercise.title }).slice(0, 300),
                  }),
                )
                .catch(() => undefined)
            }
          >
            {t('exercise:copy')}
          </Menu.Item>
          {latest === undefined ? (
            <Menu.Item color="error" onClick={() => setAsked('remove')}>
              {t('exercise:remove')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </HeadFrame>
  )
}

/** The way to what keeps it from starting: the field of the players, or the inject. */
function showFault({ code, injectId }: ExerciseFault): void {
  const place =
    code === 'no-players' ? '[data-part="player"]' : injectId === null ? null : `[data-inject="${CSS.escape(injectId)}"]`
  if (place !== null) document.querySelector<HTMLElement>(place)?.focus()
}
