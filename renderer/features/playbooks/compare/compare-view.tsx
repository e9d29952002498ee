import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { comparePlaybooks } from '../../../../shared/domain/crisis/diff/compare-playbooks.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import type { PlanView } from '../model/plan-view.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import styles from '../playbooks.module.css'
import { ChangeList } from './change-list.tsx'
import { PartChanges } from './part-changes.tsx'

interface CompareViewProps {
  readonly view: PlanView
  readonly versions: ScreenProps['versions']
}

/** What this version changes of another one, step by step. */
export function CompareView({ view, versions }: CompareViewProps) {
  const { t } = useTranslation()
  const { playbook } = view
  const others = versions.filter(({ version }) => version !== playbook.version)
  const nearest = others.find(({ version }) => version < playbook.version) ?? others[0]
  const [chosen, setChosen] = useState<number | null>(null)
  const version = chosen ?? nearest?.version ?? playbook.version
  const other = useQuery(query.playbooks.get.queryOptions({ input: { id: playbook.id, version } }))
  return (
    <div className={styles.page}>
      <Select
        className={styles.against}
        label={t('playbooks:compareWith')}
        allowDeselect={false}
        data={others.map((one) => ({
          value: String(one.version),
          label: t('playbooks:versionIs', { version: one.version, status: t(`crisis:playbookStatus.${one.status}`) }),
        }))}
        value={String(version)}
        onChange={(value) => setChosen(Number(value))}
      />
      {other.error ? <ErrorNotice error={other.error} onRetry={() => void other.refetch()} /> : null}
      {other.isPending ? <LoadingNote /> : null}
      {other.data ? <Difference view={view} other={other.data} /> : null}
    </div>
  )
}

function Difference({ view, other }: { readonly view: PlanView; readonly other: Playbook }) {
  const { t } = useTranslation()
  const { playbook } = view
  // Always from the older to the newer: what was added is what the newer one has.
  const [before, after] = other.version < playbook.version ? [other, playbook] : [playbook, other]
  const { plan, steps, phases, roles, fields, answers } = comparePlaybooks(before, after)
  const same = [plan, steps, phases, roles, fields, answers].every((list) => list.length === 0)
  const shared = { before, after, view }
  return (
    <>
      <p className={styles.note}>{t('playbooks:fromTo', { before: before.version, after: after.version })}</p>
      {same ? <p>{t('playbooks:noDifference')}</p> : null}
      {plan.length > 0 ? (
        <section>
          <h2>{t('playbooks:tab.plan')}</h2>
          <PartChanges parts={plan} {...shared} />
        </section>
      ) : null}
      <ChangeList title={t('playbooks:tab.steps')} changes={steps} {...shared} />
      <ChangeList title={t('playbooks:phases')} changes={phases} {...shared} />
      <ChangeList title={t('playbooks:roles')} changes={roles} {...shared} />
      <ChangeList title={t('playbooks:fields')} changes={fields} {...shared} />
      <ChangeList title={t('playbooks:answers')} changes={answers} {...shared} />
    </>
  )
}
