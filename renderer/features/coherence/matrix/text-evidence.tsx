import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../../shared/contract/coherence-contract.ts'
import { plainText } from '../../../../shared/document/plain-text.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { CoverageGlyph, excerptAround, FindingCard, findingItems } from '../../findings/index.ts'
import styles from './matrix.module.css'

const REACH = 60

/** What one text says of one point: the sentence that relays it, and where it departs. */
export function TextEvidence({ result, pointId }: { readonly result: CheckResult; readonly pointId: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [open, setOpen] = useState<string | null>(null)
  const { documentId, report } = result
  const stored = useQuery({ ...query.documents.get.queryOptions({ input: { id: documentId } }), gcTime: 0 })
  const body = stored.data?.body
  const text = useMemo(() => (body ? plainText(body).text : ''), [body])
  const items = useMemo(
    () => findingItems(result).filter(({ finding, waived }) => finding.point === pointId && !waived),
    [result, pointId],
  )
  const coverage = report.coverage.find(({ point }) => point === pointId)
  const span = coverage?.span
  const excerpt = span && text !== '' ? excerptAround(text, span.start, span.end, REACH) : null
  const openPoint = () => void navigate({ to: '/messages/$pointId', params: { pointId } })
  const step = (from: number, by: 1 | -1) => setOpen(items[(from + by + items.length) % items.length]?.key ?? null)

  return (
    <section className={styles.text}>
      <div className={styles.textHead}>
        <h3 lang={report.language} dir="auto">
          {result.title || t('common:untitled')}
        </h3>
        <Button
          size="compact-sm"
          variant="outline"
          className={styles.textOpen ?? ''}
          leftSection={<IconPencil size={14} stroke={1.5} aria-hidden />}
          onClick={() => void navigate({ to: '/write/$documentId', params: { documentId } })}
        >
          {t('coherence:open')}
        </Button>
      </div>
      {coverage ? (
        <p className={styles.status}>
          <CoverageGlyph status={coverage.status} /> {t(`findings:coverage.${coverage.status}`)}
        </p>
      ) : null}
      {stored.error ? <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} /> : null}
      {stored.isPending ? <LoadingNote /> : null}
      {excerpt ? (
        <blockquote className={styles.said} lang={report.language} dir="auto">
          {excerpt.before}
          <mark>{excerpt.marked}</mark>
          {excerpt.after}
        </blockquote>
      ) : null}
      {items.length > 0 ? (
        <ul className={styles.findings}>
          {items.map((item, index) => (
            <FindingCard
              key={item.key}
              item={item}
              text={text}
              language={report.language}
              open={item.key === open}
              actions={{ onOpenPoint: openPoint }}
              onSelect={() => setOpen(item.key === open ? null : item.key)}
              onStep={(by) => step(index, by)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
