import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'

const PARTS = ['accountable', 'responsible', 'consulted', 'informed'] as const

/** Who answers for a step, who does it, who is asked, who is told. */
export function RaciTable({ step, view }: { readonly step: Step; readonly view: PlanView }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { roles } = view.playbook
  const named = PARTS.map((part) => ({
    part,
    names: step.raci[part].map((id) => {
      const role = roles.find((one) => one.id === id)
      return role ? textIn(role.title, view.language).words : id
    }),
  })).filter(({ names }) => names.length > 0)
  if (named.length === 0) return null
  return (
    <section>
      <Title order={3}>{t('playbooks:raci.title')}</Title>
      <dl className={styles.raci}>
        {named.map(({ part, names }) => (
          <div key={part}>
            <dt>{t(`playbooks:raci.${part}`)}</dt>
            <dd>{formats.list(names)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
