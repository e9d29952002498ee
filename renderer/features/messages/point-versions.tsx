import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint, TalkingPointVersion } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { ContentChanges } from './content-changes.tsx'
import styles from './messages.module.css'

/** The approved versions, each with what it changed. */
export function PointVersions({ point }: { readonly point: TalkingPoint }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const versions = useQuery(query.points.versions.queryOptions({ input: { id: point.id } }))
  const [shown, setShown] = useState<TalkingPointVersion | null>(null)
  const before = shown ? (versions.data?.find((version) => version.version === shown.version - 1)?.content ?? null) : null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('messages:versions.title')}</h2>
      {versions.error ? <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} /> : null}
      {versions.data?.length === 0 ? <p className={styles.hint}>{t('messages:versions.none')}</p> : null}
      <ul className={styles.versions}>
        {(versions.data ?? []).map((version) => (
          <li key={version.version}>
            <span>
              <strong>{t('messages:versions.number', { version: version.version })}</strong>
              <span className={styles.hint}>
                {t('messages:versions.by', { person: version.approvedBy, when: formats.dateTime(version.approvedAt) })}
              </span>
              <code className={styles.hash} title={version.hash}>
                {version.hash.slice(0, 12)}
              </code>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={t('messages:versions.seeOf', { version: version.version })}
              onClick={() => setShown(version)}
            >
              {t('messages:versions.see')}
            </Button>
          </li>
        ))}
      </ul>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        size="lg"
        title={shown ? t('messages:versions.number', { version: shown.version }) : ''}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {shown ? <ContentChanges before={before} after={shown.content} /> : null}
      </Modal>
    </section>
  )
}
