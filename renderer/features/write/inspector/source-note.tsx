import { Button } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { isDrift, useCheck } from '../../findings/index.ts'
import styles from './inspector.module.css'
import { useCompareWithSource } from './use-compare-with-source.ts'

/** Which text this one translates and how often it departs from it, with the way to both side by side. */
export function SourceNote({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation()
  const compare = useCompareWithSource(documentId)
  const source = useQuery(query.translations.sourceOf.queryOptions({ input: { documentId } })).data
  const count = useCheck((check) => check.items.filter(({ finding, waived }) => !waived && isDrift(finding)).length)
  if (!source) return null
  return (
    <section className={styles.source} aria-label={t('write:source.label')}>
      <IconLanguage size={16} stroke={1.5} aria-hidden />
      <p>
        {t('write:source.of')} <bdi lang={source.language}>{source.title || t('common:untitled')}</bdi>
        {' · '}
        {count === 0 ? t('write:source.none') : t('write:source.drifts', { count })}
      </p>
      <Button size="compact-xs" variant="outline" onClick={compare}>
        {t('write:source.compare')}
      </Button>
    </section>
  )
}
