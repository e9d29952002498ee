import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { delayWords } from '../model/delay-words.ts'
import { dueWords } from '../model/due-words.ts'
import { faultWords } from '../model/fault-words.ts'
import { KIND_ICONS } from '../model/kind-icons.ts'
import type { PlanView } from '../model/plan-view.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import styles from '../playbooks.module.css'
import { BranchList } from './branch-list.tsx'
import { Content } from './content.tsx'
import { RaciTable } from './raci-table.tsx'
import { StepLinks } from './step-links.tsx'
import { TemplateText } from './template-text.tsx'

/** Everything about one step, to be read. */
export function StepPanel({ step, view }: { readonly step: Step; readonly view: PlanView }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { playbook, language } = view
  const numbers = stepNumbers(playbook)
  const Icon = KIND_ICONS[step.kind]
  const due = dueWords(step, numbers, t)
  const faults = view.faults.filter(({ stepId }) => stepId === step.id)
  const signs = [
    due === '' ? null : t('playbooks:dueAt', { due }),
    step.mandatory ? t('playbooks:mandatory') : null,
    step.evidenceRequired ? t('playbooks:evidence') : null,
    step.fromSeverity > 1 ? t('playbooks:fromLevel', { level: step.fromSeverity }) : null,
    step.kind === 'wait' ? t('playbooks:waits', { delay: delayWords(step.minutes, t) }) : null,
  ].filter((sign) => sign !== null)
  return (
    <div className={styles.panel}>
      <p className={styles.panelKind}>
        <Icon size={16} stroke={1.5} aria-hidden />
        {t('playbooks:stepOfKind', { number: numbers.get(step.id), kind: t(`playbooks:kind.${step.kind}`) })}
      </p>
      <Title order={2} className={styles.panelTitle}>
        <Content text={step.title} language={language} />
      </Title>
      <p className={styles.signs}>{signs.join(' · ')}</p>
      {faults.map((fault) => (
        <p key={JSON.stringify(fault)} className={styles.fault}>
          {faultWords(fault, { playbook, language, formats, t })}
        </p>
      ))}
      {Object.keys(step.body).length > 0 ? (
        <p className={styles.body}>
          <Content text={step.body} language={language} />
        </p>
      ) : null}
      {step.checklist.length > 0 ? (
        <section>
          <Title order={3}>{t('playbooks:checklist')}</Title>
          <ul className={styles.checklist}>
            {step.checklist.map((item) => (
              <li key={item.id}>
                <span aria-hidden>☐</span>
                <span>
                  <Content text={item.text} language={language} />
                  {item.mandatory ? <span className={styles.note}> {t('playbooks:mandatory')}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {step.kind === 'decision' ? (
        <section>
          <Title order={3}>{t('playbooks:options')}</Title>
          <BranchList step={step} view={view} numbers={numbers} />
        </section>
      ) : null}
      {step.kind === 'message' || step.kind === 'sitrep' ? (
        <section>
          <Title order={3}>{t('playbooks:template')}</Title>
          <TemplateText text={step.template} language={language} playbook={playbook} />
        </section>
      ) : null}
      <RaciTable step={step} view={view} />
      <StepLinks step={step} view={view} numbers={numbers} />
    </div>
  )
}
