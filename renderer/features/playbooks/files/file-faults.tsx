import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plainLine } from '../../../../shared/domain/crisis/cacao/words/plain-line.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'
import own from './files.module.css'
import type { ReadPlan } from './read-plan.ts'

/** What is wrong with a file, each fault with its step named. */
export function FileFaults({ playbook, faults }: Pick<ReadPlan, 'playbook' | 'faults'>) {
  const { t, i18n } = useTranslation()
  const numbers = stepNumbers(playbook)
  const titles = new Map(playbook.steps.map(({ id, title }) => [id, plainLine(textIn(title, i18n.language).words)]))
  const where = (stepId: string | null): string => {
    if (stepId === null) return t('playbooks:file.whole')
    const number = numbers.get(stepId)
    // A node that brings no step of its own (a start, a fork) is known by its key alone.
    return number === undefined ? plainLine(stepId) : t('playbooks:faultAt', { number, step: titles.get(stepId) })
  }
  if (faults.length === 0)
    return (
      <p className={own.sound}>
        <IconCircleCheck size={16} stroke={1.5} aria-hidden />
        {t('playbooks:file.sound')}
      </p>
    )
  return (
    <details className={`${styles.faults} ${own.faults}`} open>
      <summary>
        <IconAlertCircle size={16} stroke={1.5} aria-hidden />
        {t('playbooks:file.faults', { count: faults.length })}
      </summary>
      {/* What scrolls must take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul tabIndex={0}>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <b>
              <bdi>{where(fault.stepId)}</bdi>
            </b>
            <bdi>{fault.words}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
