import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panes } from '../../ui/panes.tsx'
import { NewerBlocks } from './blocks/newer-blocks.tsx'
import { CompareView } from './compare/compare-view.tsx'
import { AddStep } from './edit/add-step.tsx'
import { AnswerEditor } from './edit/answer-editor.tsx'
import { ConflictNotice } from './edit/conflict-notice.tsx'
import { PlanEditor } from './edit/plan-editor.tsx'
import { StepEditor } from './edit/step-editor.tsx'
import { LazyGraph } from './graph/lazy-graph.tsx'
import { PlanHead } from './head/plan-head.tsx'
import type { PlanView } from './model/plan-view.ts'
import type { ScreenProps } from './model/screen-props.ts'
import styles from './playbooks.module.css'
import { AnswerList } from './read/answer-list.tsx'
import { FaultList } from './read/fault-list.tsx'
import { Outline } from './read/outline.tsx'
import { PlanFacts } from './read/plan-facts.tsx'
import { StepPanel } from './read/step-panel.tsx'

const TABS = ['steps', 'graph', 'answers', 'plan', 'compare'] as const

/** Head above; steps as outline or graph, answers and the plan as a whole in the middle; the chosen step at the side. */
export function PlanLayout({ view, screen }: { readonly view: PlanView; readonly screen: ScreenProps }) {
  const { t } = useTranslation()
  const [tab, setTab] = useState<string | null>('steps')
  const { playbook, selected, editor } = view
  const step = playbook.steps.find(({ id }) => id === selected)
  const withStep: PlanView = {
    ...view,
    select: (stepId) => {
      view.select(stepId)
      if (tab !== 'graph') setTab('steps')
    },
  }
  return (
    <div className={styles.screen}>
      <PlanHead view={view} screen={screen} />
      <Panes
        name="playbook"
        labels={{ text: t('playbooks:steps'), inspector: t('playbooks:step') }}
        inspector={
          step ? (
            editor ? (
              <StepEditor key={step.id} step={step} view={withStep} editor={editor} />
            ) : (
              <StepPanel step={step} view={withStep} />
            )
          ) : (
            <p className={styles.choose}>{t('playbooks:chooseStep')}</p>
          )
        }
      >
        <Tabs value={tab} onChange={setTab} keepMounted={false} className={styles.tabs}>
          <Tabs.List>
            {TABS.filter((name) => name !== 'compare' || screen.versions.length > 1).map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`playbooks:tab.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {editor ? <ConflictNotice editor={editor} /> : null}
          {editor ? <NewerBlocks view={view} editor={editor} /> : null}
          <FaultList view={withStep} />
          <Tabs.Panel value="steps" className={styles.tabPanel}>
            {editor ? <AddStep editor={editor} view={view} /> : null}
            <Outline view={view} />
          </Tabs.Panel>
          <Tabs.Panel value="graph" className={styles.tabPanel}>
            <LazyGraph view={view} />
          </Tabs.Panel>
          <Tabs.Panel value="answers" className={styles.tabPanel} tabIndex={0}>
            {editor ? <AnswerEditor view={view} editor={editor} /> : <AnswerList view={view} />}
          </Tabs.Panel>
          <Tabs.Panel value="plan" className={styles.tabPanel} tabIndex={0}>
            {editor ? <PlanEditor view={view} editor={editor} /> : <PlanFacts view={view} />}
          </Tabs.Panel>
          <Tabs.Panel value="compare" className={styles.tabPanel}>
            <CompareView view={withStep} versions={screen.versions} />
          </Tabs.Panel>
        </Tabs>
      </Panes>
    </div>
  )
}
