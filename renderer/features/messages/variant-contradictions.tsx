import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { variantContradictionSchema } from '../../../shared/contract/messages-contract.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'

/** Where the languages of a statement say different things, before they are approved together. */
export function VariantContradictions({
  compared,
}: {
  readonly compared: UseQueryResult<readonly z.output<typeof variantContradictionSchema>[]>
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (compared.error) return <ErrorNotice error={compared.error} onRetry={() => void compared.refetch()} />
  if (!compared.data) return <LoadingNote />
  if (compared.data.length === 0) return null
  return (
    <Notice urgent title={t('messages:contradiction.title', { count: compared.data.length })}>
      <ul className={styles.contradictions}>
        {compared.data.map(({ source, language, change, expected, actual }) => (
          <li key={`${language} ${change} ${expected} ${actual}`}>
            {t(`messages:contradiction.${change}`, {
              source: formats.language(source),
              language: formats.language(language),
              expected,
              actual,
              defaultValue: t('messages:contradiction.ofRule', {
                rule: t(`findings:rule.${change}`, { defaultValue: change }),
                source: formats.language(source),
                language: formats.language(language),
                expected,
                actual,
              }),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
