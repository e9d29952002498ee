import { UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconAsterisk } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { dueWords } from '../model/due-words.ts'
import { KIND_ICONS } from '../model/kind-icons.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'
import { BranchList } from './branch-list.tsx'
import { Content } from './content.tsx'
import { SpokenIcon } from './spoken-icon.tsx'

interface OutlineRowProps {
  readonly step: Step
  readonly view: PlanView
  readonly numbers: ReadonlyMap<string, number>
}

/** One step: number, kind, title, who answers for it, when it is due, whether it may be left out. A decision lists its branches. */
export function OutlineRow({ step, view, numbers }: OutlineRowProps) {
  const { t } = useTranslation()
  const { playbook, language, faults, selected, select } = view
  const [accountable] = step.raci.accountable
  const role = playbook.roles.find(({ id }) => id === accountable)
  const faulty = faults.some(({ stepId }) => stepId === step.id)
  return (
    <li>
      <UnstyledButton
        className={styles.row}
        data-step={step.id}
        data-kind={step.kind}
        aria-current={selected === step.id ? 'true' : undefined}
        onClick={() => select(step.id)}
      >
        <span className={styles.number}>{numbers.get(step.id)}</span>
        <SpokenIcon icon={KIND_ICONS[step.kind]} word={t(`playbooks:kind.${step.kind}`)} className={styles.kind} />
        <span className={styles.title}>
          <Content text={step.title} language={language} />
          {step.mandatory ? (
            <SpokenIcon icon={IconAsterisk} size={12} word={t('playbooks:mandatory')} className={styles.mandatory} />
          ) : null}
          {faulty ? <SpokenIcon icon={IconAlertCircle} word={t('playbooks:hasFault')} className={styles.faulty} /> : null}
        </span>
        <span className={styles.role}>{role ? textIn(role.title, language).words : ''}</span>
        <span className={styles.due}>{dueWords(step, numbers, t)}</span>
      </UnstyledButton>
      {step.kind === 'decision' ? <BranchList step={step} view={view} numbers={numbers} /> : null}
    </li>
  )
}
