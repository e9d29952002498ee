import { Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '../model/outline-of.ts'
import type { PlanView } from '../model/plan-view.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import styles from '../playbooks.module.css'
import { Content } from './content.tsx'
import { OutlineRow } from './outline-row.tsx'
import { useOutlineKeys } from './use-outline-keys.ts'

/** The steps in order, phase by phase. Up and down go from step to step; what else keys do depends on whether it is edited. */
export function Outline({ view }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  const id = useId()
  const onKeyDown = useOutlineKeys(view)
  const { playbook, language } = view
  const numbers = stepNumbers(playbook)
  return (
    // The rows inside are buttons; this only adds the arrow keys to them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.outline} onKeyDown={onKeyDown} data-outline>
      {outlineOf(playbook).map(({ phase, steps }) => (
        <section key={phase?.id ?? 'none'} aria-labelledby={`${id}${phase?.id ?? ''}`}>
          <Title order={2} id={`${id}${phase?.id ?? ''}`} className={styles.phase}>
            {phase ? <Content text={phase.title} language={language} /> : t('playbooks:noPhase')}
            {phase?.parallel === true ? <span className={styles.note}>{t('playbooks:parallel')}</span> : null}
          </Title>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <OutlineRow key={step.id} step={step} view={view} numbers={numbers} />
            ))}
          </ol>
        </section>
      ))}
      {playbook.steps.length === 0 ? <p className={styles.note}>{t('playbooks:noSteps')}</p> : null}
    </div>
  )
}
