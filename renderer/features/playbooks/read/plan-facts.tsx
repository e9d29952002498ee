import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { delayWords } from '../model/delay-words.ts'
import type { PlanView } from '../model/plan-view.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import styles from '../playbooks.module.css'
import { Content } from './content.tsx'
import { FieldTable } from './field-table.tsx'

/** The plan as a whole: what it is for, levels, roles, fields, what it is judged by. */
export function PlanFacts({ view: { playbook, language } }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  const { metric, rhythm } = playbook
  const numbers = stepNumbers(playbook)
  const counted = metric !== null && metric.stepId !== null && metric.targetMinutes !== null
  return (
    <div className={styles.page}>
      <p className="u-text">
        <Content text={playbook.body} language={language} />
      </p>
      <section>
        <Title order={2}>{t('playbooks:severity')}</Title>
        <p className={styles.note}>{t('playbooks:unsure')}</p>
        <dl className={styles.levels}>
          {playbook.severityCriteria.map(({ level, criteria }) => (
            <div key={level}>
              <dt>{t('playbooks:level', { level })}</dt>
              <dd>
                <Content text={criteria} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <Title order={2}>{t('playbooks:roles')}</Title>
        <dl className={styles.roles}>
          {playbook.roles.map(({ id, title, duties, required, deputyRequired, fromSeverity }) => (
            <div key={id}>
              <dt>
                <Content text={title} language={language} />
                <span className={styles.note}>
                  {[
                    required ? t('playbooks:required') : t('playbooks:optional'),
                    deputyRequired ? t('playbooks:withDeputy') : t('playbooks:noDeputy'),
                    ...(fromSeverity > 1 ? [t('playbooks:fromLevel', { level: fromSeverity })] : []),
                  ].join(' · ')}
                </span>
              </dt>
              <dd>
                <Content text={duties} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <FieldTable playbook={playbook} language={language} />
      <section>
        <Title order={2}>{t('playbooks:metric')}</Title>
        {metric === null ? (
          <p className={styles.note}>{t('playbooks:noMetric')}</p>
        ) : (
          <p>
            <Content text={metric.title} language={language} />
            {counted
              ? ` – ${t('playbooks:metricTarget', {
                  number: numbers.get(metric.stepId ?? '') ?? '?',
                  delay: delayWords(metric.targetMinutes ?? 0, t),
                })}`
              : null}
          </p>
        )}
        {rhythm.sitrepMinutes === null ? null : (
          <p>{t('playbooks:sitrepEvery', { delay: delayWords(rhythm.sitrepMinutes, t) })}</p>
        )}
        {rhythm.updateMinutes === null ? null : (
          <p>{t('playbooks:updateEvery', { delay: delayWords(rhythm.updateMinutes, t) })}</p>
        )}
      </section>
    </div>
  )
}
