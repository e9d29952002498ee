import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { RuleTable } from './rule-table.tsx'
import styles from './rules.module.css'
import { TypeProfiles } from './type-profiles.tsx'

/** Which profile each type of document has, then each rule, for all texts or for a type and a mission. */
export function RulesSection() {
  const { t } = useTranslation()
  const rules = useQuery(query.rules.get.queryOptions())
  if (rules.error) return <ErrorNotice error={rules.error} onRetry={() => void rules.refetch()} />
  if (!rules.data) return <LoadingNote />
  return (
    <div className={styles.section}>
      <Text>{t('settings:rules.lead')}</Text>
      <TypeProfiles profiles={rules.data.profiles} />
      <RuleTable rules={rules.data} />
    </div>
  )
}
