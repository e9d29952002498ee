import { UnstyledButton } from '@mantine/core'
import { IconCornerDownRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import type { PlanView } from '../model/plan-view.ts'
import styles from '../playbooks.module.css'
import { Content } from './content.tsx'

interface BranchListProps {
  readonly step: StepOf<'decision'>
  readonly view: PlanView
  readonly numbers: ReadonlyMap<string, number>
}

/** The options of a decision and the steps that each opens. */
export function BranchList({ step, view, numbers }: BranchListProps) {
  const { t } = useTranslation()
  const { playbook, language, select } = view
  return (
    <ul className={styles.branches} aria-label={t('playbooks:options')}>
      {step.options.map((option) => (
        <li key={option.id}>
          <IconCornerDownRight size={14} stroke={1.5} className="u-mirrored" aria-hidden />
          <strong>
            <Content text={option.title} language={language} />
          </strong>
          {option.next.length === 0 ? <span className={styles.note}>{t('playbooks:carryOn')}</span> : null}
          {option.next.map((id) => {
            const next = playbook.steps.find((one) => one.id === id)
            return next ? (
              <UnstyledButton key={id} className={styles.jump} onClick={() => select(id)}>
                {numbers.get(id)}. <Content text={next.title} language={language} />
              </UnstyledButton>
            ) : null
          })}
        </li>
      ))}
    </ul>
  )
}
