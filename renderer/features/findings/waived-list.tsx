import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { notifyError } from '../../ui/notify-error.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { findingContrast } from './finding-contrast.ts'
import type { FindingItem } from './finding-item.ts'
import { SeverityGlyph } from './severity-glyph.tsx'
import styles from './waived-list.module.css'

/** Departures that a person accepted: by whom, when and why, and the way back. */
export function WaivedList({ documentId, items }: { readonly documentId: string; readonly items: readonly FindingItem[] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const waivers = useQuery(query.coherence.waivers.queryOptions({ input: { documentId } }))
  const unwaive = useMutation({
    mutationFn: (id: string) => api.coherence.unwaive({ id }),
    onSuccess: () => client.invalidateQueries({ queryKey: query.coherence.waivers.key() }),
    onError: notifyError,
  })
  return (
    <ul className={styles.list}>
      {items.map(({ key, finding }) => {
        const waiver = waivers.data?.find((known) => known.fingerprint === finding.fingerprint)
        const contrast = findingContrast(finding)
        return (
          <li key={key} className={styles.entry}>
            <div className={styles.head}>
              <SeverityGlyph severity="waived" />
              <span>{t(`findings:rule.${finding.rule}`)}</span>
              {contrast ? (
                <span className={styles.muted}>
                  <bdi>{contrast.actual}</bdi> ≠ <bdi>{contrast.expected}</bdi>
                </span>
              ) : null}
            </div>
            {waiver ? (
              <>
                <p>{waiver.reason}</p>
                <div className={styles.foot}>
                  <span className={styles.muted}>
                    {t('findings:waive.by', { author: waiver.author, date: formats.dateTime(waiver.createdAt) })}
                  </span>
                  <Button size="compact-xs" variant="subtle" onClick={() => unwaive.mutate(waiver.id)}>
                    {t('findings:waive.undo')}
                  </Button>
                </div>
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
