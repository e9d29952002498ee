import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleId } from '../../../shared/coherence/model/finding.ts'
import { useManual } from '../../ui/manual-state.ts'
import styles from './rule-help.module.css'

/** Opens the manual at the page of a rule. */
export function RuleHelp({ rule }: { readonly rule: RuleId }) {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={styles.link} onClick={() => useManual.setState({ page: rule })}>
      {t('findings:howRuleWorks')}
    </UnstyledButton>
  )
}
