import { Button, Group, Text, Title } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookLine } from '../../../../../shared/contract/playbooks-contract.ts'
import { query } from '../../../../bridge/query.ts'
import type { Command } from '../../../../commands/command.ts'
import { useScreenCommands } from '../../../../commands/use-screen-commands.ts'
import { ErrorNotice } from '../../../../ui/error-notice.tsx'
import { ScrollRegion } from '../../../../ui/scroll-region.tsx'
import { localized } from '../../model/localized.ts'
import styles from '../exercise.module.css'
import { NewExerciseDialog } from './new-exercise-dialog.tsx'

/** The rehearsals of the workspace: their animators open them, everybody else sees that they are there. */
export function ExerciseSection({ playbooks }: { readonly playbooks: readonly PlaybookLine[] }) {
  const { t, i18n } = useTranslation()
  const exercises = useQuery(query.exercises.list.queryOptions())
  const shipped = useQuery(query.exercises.shipped.queryOptions())
  const [making, setMaking] = useState(false)
  useScreenCommands(
    useMemo(
      (): readonly Command[] => [
        { id: 'prepare-exercise', group: 'create', label: 'exercise:prepare', icon: IconTargetArrow, run: () => setMaking(true) },
      ],
      [],
    ),
  )
  const titleOf = (playbookId: string): string =>
    localized(playbooks.find(({ id }) => id === playbookId)?.title ?? {}, i18n.language)
  const lines = exercises.data ?? []
  const failed = [exercises, shipped].find(({ error }) => error)
  return (
    <section aria-labelledby="crisis-exercises">
      <Group gap="sm">
        <Title order={2} id="crisis-exercises">
          {t('exercise:title')}
        </Title>
        <Button
          ms="auto"
          size="xs"
          variant="default"
          leftSection={<IconTargetArrow size={16} stroke={1.5} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('exercise:prepare')}
        </Button>
      </Group>
      {failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {exercises.data?.length === 0 ? <Text c="dimmed">{t('exercise:none')}</Text> : null}
      {lines.length > 0 ? (
        <ScrollRegion label={t('exercise:title')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('exercise:exercise')}</th>
                <th scope="col">{t('crisis:playbook')}</th>
                <th scope="col">{t('exercise:injects')}</th>
                <th scope="col">{t('exercise:length')}</th>
                <th scope="col">{t('exercise:runs')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, title, playbookId, counts, runs, animates }) => (
                <tr key={id}>
                  <th scope="row" dir="auto">
                    {animates ? (
                      <Link to="/crisis/exercises/$exerciseId" params={{ exerciseId: id }}>
                        {title}
                      </Link>
                    ) : (
                      title
                    )}
                  </th>
                  <td>{titleOf(playbookId)}</td>
                  <td className="u-number">{counts.injects}</td>
                  <td className="u-number">{t('exercise:minutes', { count: counts.minutes })}</td>
                  <td className="u-number">{runs.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      {making && shipped.data ? (
        <NewExerciseDialog playbooks={playbooks} shipped={shipped.data} onClose={() => setMaking(false)} />
      ) : null}
    </section>
  )
}
