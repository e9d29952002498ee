import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../ui/use-formats.ts'
import { SeverityGlyph } from '../findings/index.ts'
import type { CheckRow } from './check-row.ts'
import styles from './coherence.module.css'
import type { CheckColumn, CheckOrder } from './sort-rows.ts'

const COLUMNS: readonly CheckColumn[] = ['title', 'language', 'errors', 'warnings', 'score', 'coverage']
const ROW_HEIGHT = 40

interface CheckTableProps {
  readonly rows: readonly CheckRow[]
  readonly order: CheckOrder
  readonly selected: string | null
  readonly onOrder: (order: CheckOrder) => void
  readonly onSelect: (documentId: string) => void
}

/** Outside the component: a new function would make the virtualizer measure every row again, at each scroll. */
const estimateSize = () => ROW_HEIGHT

/** The checked documents. Only the rows in sight exist; empty rows above and below keep the scroll true. */
export function CheckTable({ rows, order, selected, onOrder, onSelect }: CheckTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const scroller = useRef<HTMLDivElement>(null)
  // Its functions must not be memoised, and are not: the compiler skips this component.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const sortBy = (column: CheckColumn) =>
    onOrder({ column, descending: order.column === column ? !order.descending : column === 'errors' || column === 'warnings' })

  return (
    <div ref={scroller} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const sorted = order.column === column
              const name = t(`coherence:column.${column}`)
              const next = sorted && !order.descending
              const Arrow = order.descending ? IconArrowDown : IconArrowUp
              return (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <UnstyledButton
                    className={styles.sort}
                    aria-label={
                      next ? t('coherence:sortDescending', { column: name }) : t('coherence:sortAscending', { column: name })
                    }
                    onClick={() => sortBy(column)}
                  >
                    {name}
                    {sorted ? <Arrow size={14} stroke={1.5} aria-hidden /> : null}
                  </UnstyledButton>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden style={{ blockSize: above }} /> : null}
          {items.map((item) => {
            const row = rows[item.index]
            if (!row) return null
            const { documentId, report, score } = row.result
            const title = row.result.title || t('common:untitled')
            return (
              <tr key={documentId} data-selected={documentId === selected ? true : undefined}>
                <th scope="row" aria-label={title}>
                  <UnstyledButton
                    className={styles.document}
                    aria-current={documentId === selected ? 'true' : undefined}
                    onClick={() => onSelect(documentId)}
                  >
                    <bdi lang={report.language}>{title}</bdi>
                  </UnstyledButton>
                </th>
                <td>{formats.language(report.language)}</td>
                <td>
                  {row.errors > 0 ? (
                    <span className={styles.found}>
                      <SeverityGlyph severity="error" /> {row.errors}
                    </span>
                  ) : (
                    '0'
                  )}
                </td>
                <td>
                  {row.warnings > 0 ? (
                    <span className={styles.found}>
                      <SeverityGlyph severity="warning" /> {row.warnings}
                    </span>
                  ) : (
                    '0'
                  )}
                </td>
                <td>{formats.number(score)}</td>
                <td>
                  {row.mandatory === 0
                    ? t('coherence:noMandatory')
                    : t('coherence:coverageOf', { relayed: row.relayed, total: row.mandatory })}
                </td>
              </tr>
            )
          })}
          {below > 0 ? <tr aria-hidden style={{ blockSize: below }} /> : null}
        </tbody>
      </table>
    </div>
  )
}
