import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { query } from '../../../bridge/query.ts'
import { textIn } from '../model/text-in.ts'

interface SubPlaybookFieldProps {
  readonly step: StepOf<'sub-playbook'>
  readonly language: string
  readonly onChange: (playbookId: string) => void
}

/** Which playbook is run as a step of this one, in its newest published version. */
export function SubPlaybookField({ step, language, onChange }: SubPlaybookFieldProps) {
  const { t } = useTranslation()
  const playbooks = useQuery(query.playbooks.list.queryOptions())
  return (
    <Select
      label={t('crisis:playbook')}
      data={(playbooks.data ?? []).map(({ id, title }) => ({ value: id, label: textIn(title, language).words || id }))}
      value={step.playbookId}
      allowDeselect={false}
      onChange={(value) => (value === null ? undefined : onChange(value))}
    />
  )
}
