import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { type FindingItem, findingItems, FindingsPanel, WaiveDialog } from '../findings/index.ts'
import styles from './coherence.module.css'
import { waiversMoved } from './waivers-moved.ts'

/** The findings of one checked document, on its stored text, with the way to it in Write. */
export function DocumentFindings({ result, onWaived }: { readonly result: CheckResult; readonly onWaived: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [selected, setSelected] = useState<string | null>(null)
  const [waiving, setWaiving] = useState<FindingItem | null>(null)
  const { documentId } = result
  const stored = useQuery({ ...query.documents.get.queryOptions({ input: { id: documentId } }), gcTime: 0 })
  const waivers = useQuery(query.coherence.waivers.queryOptions({ input: { documentId } }))
  const stale = waivers.data !== undefined && waiversMoved(result, waivers.data) ? result : null
  const told = useEffectEvent(onWaived)
  useEffect(() => {
    if (stale) told()
  }, [stale])
  const items = useMemo(() => findingItems(result), [result])
  const body = stored.data?.body
  const text = useMemo(() => (body ? plainText(body).text : ''), [body])
  const openPoint = (pointId: string) => void navigate({ to: '/messages/$pointId', params: { pointId } })

  return (
    <div>
      <div className={styles.chosen}>
        <h2 className={styles.chosenTitle} lang={result.report.language} dir="auto">
          {result.title || t('common:untitled')}
        </h2>
        <Button
          size="compact-sm"
          variant="outline"
          className={styles.chosenOpen ?? ''}
          leftSection={<IconPencil size={14} stroke={1.5} aria-hidden />}
          onClick={() => void navigate({ to: '/write/$documentId', params: { documentId } })}
        >
          {t('coherence:open')}
        </Button>
      </div>
      {stored.error ? <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} /> : null}
      {stored.isPending ? (
        <LoadingNote />
      ) : (
        <FindingsPanel
          documentId={documentId}
          result={result}
          text={text}
          items={items}
          selected={selected}
          onSelect={setSelected}
          onOpenPoint={openPoint}
          actions={{ onWaive: setWaiving, onOpenPoint: (item) => item.finding.point !== null && openPoint(item.finding.point) }}
        />
      )}
      {waiving ? <WaiveDialog documentId={documentId} item={waiving} onClose={() => setWaiving(null)} /> : null}
    </div>
  )
}
