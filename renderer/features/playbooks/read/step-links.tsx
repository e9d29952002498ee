import { Title, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { linksOf } from '../../../../shared/domain/crisis/graph/links-of.ts'
import type { PlanView } from '../model/plan-view.ts'
import styles from '../playbooks.module.css'
import { Content } from './content.tsx'

interface StepLinksProps {
  readonly step: Step
  readonly view: PlanView
  readonly numbers: ReadonlyMap<string, number>
}

/** What the step waits for and what waits for it, each a way there. */
export function StepLinks({ step, view, numbers }: StepLinksProps) {
  const { t } = useTranslation()
  const links = linksOf(view.playbook)
  const sides = [
    { title: t('playbooks:waitsFor'), ids: links.filter(({ to }) => to === step.id).map(({ from }) => from) },
    { title: t('playbooks:opens'), ids: links.filter(({ from }) => from === step.id).map(({ to }) => to) },
  ]
  return sides.map(({ title, ids }) =>
    ids.length === 0 ? null : (
      <section key={title}>
        <Title order={3}>{title}</Title>
        <ul className={styles.links}>
          {[...new Set(ids)].map((id) => {
            const other = view.playbook.steps.find((one) => one.id === id)
            return other ? (
              <li key={id}>
                <UnstyledButton className={styles.jump} onClick={() => view.select(id)}>
                  {numbers.get(id)}. <Content text={other.title} language={view.language} />
                </UnstyledButton>
              </li>
            ) : null
          })}
        </ul>
      </section>
    ),
  )
}
