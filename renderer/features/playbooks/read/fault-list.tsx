import { UnstyledButton } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../ui/use-formats.ts'
import { faultWords } from '../model/fault-words.ts'
import type { PlanView } from '../model/plan-view.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'

/** What keeps the plan from being published, each with a way to its step. */
export function FaultList({ view }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { playbook, language, faults, select } = view
  const numbers = stepNumbers(playbook)
  if (faults.length === 0) return null
  return (
    <details className={styles.faults} open={faults.length < 4}>
      <summary>
        <IconAlertCircle size={16} stroke={1.5} aria-hidden />
        {t('playbooks:faults', { count: faults.length })}
      </summary>
      <ul>
        {faults.map((fault) => {
          const step = playbook.steps.find(({ id }) => id === fault.stepId)
          const words = faultWords(fault, { playbook, language, formats, t })
          return (
            <li key={JSON.stringify(fault)}>
              {step ? (
                <UnstyledButton className={styles.jump} onClick={() => select(step.id)}>
                  {t('playbooks:faultAt', { number: numbers.get(step.id), step: textIn(step.title, language).words })}
                </UnstyledButton>
              ) : null}
              <span>{words}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
