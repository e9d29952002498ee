import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconCircleCheck } from '@tabler/icons-react'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useRowsOnScreen } from '../../ui/use-rows-on-screen.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { MissionRow } from './mission-rows.ts'
import styles from './network.module.css'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})
const column = createColumnHelper<typeof features, MissionRow>()
const columns = column.columns([
  column.accessor((row) => row.mission.code, { id: 'code', sortFn: 'alphanumeric' }),
  column.accessor((row) => row.mission.name, { id: 'name', sortFn: 'alphanumeric' }),
  column.accessor((row) => row.mission.city, { id: 'city', sortFn: 'alphanumeric' }),
  column.accessor((row) => row.mission.languages.join(' '), { id: 'languages', sortFn: 'alphanumeric' }),
  column.accessor((row) => row.accounts.length, { id: 'accounts', sortFn: 'basic' }),
  column.accessor((row) => row.gaps.length, { id: 'gaps', sortFn: 'basic' }),
  column.accessor((row) => row.nextRotation ?? '9999', { id: 'rotation', sortFn: 'basic' }),
])

const ROW_HEIGHT = 36

interface MissionTableProps {
  readonly rows: readonly MissionRow[]
  readonly chosen: string | null
  readonly onChoose: (missionId: string) => void
}

/** The missions, sorted by any column; only the rows on screen are drawn, so that ten thousand stay quick. */
export function MissionTable({ rows, chosen, onChoose }: MissionTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const table = useTable({
    features,
    columns,
    data: rows,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'code', desc: false }] },
  })
  const sorted = table.getRowModel().rows
  const { scroll, indexes, above, below } = useRowsOnScreen(sorted.length, ROW_HEIGHT)

  return (
    <ScrollRegion ref={scroll} label={t('network:table')}>
      <table className={styles.table} aria-rowcount={sorted.length + 1} aria-label={t('network:missions')}>
        <thead>
          <tr aria-rowindex={1}>
            {table.getHeaderGroups()[0]?.headers.map((header) => {
              const order = header.column.getIsSorted()
              const Arrow = order === 'asc' ? IconArrowUp : IconArrowDown
              return (
                <th
                  key={header.id}
                  scope="col"
                  data-column={header.id}
                  aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" onClick={() => header.column.toggleSorting()}>
                    {t(`network:column.${header.id}`)}
                    {order ? <Arrow size={14} stroke={1.5} aria-hidden /> : null}
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden style={{ blockSize: above }} /> : null}
          {indexes.map((index) => {
            const row = sorted[index]?.original
            if (!row) return null
            const { mission } = row
            return (
              <tr
                key={mission.id}
                aria-rowindex={index + 2}
                data-chosen={mission.id === chosen || undefined}
                style={{ blockSize: ROW_HEIGHT }}
                onClick={() => onChoose(mission.id)}
              >
                <td className={styles.code}>{mission.code}</td>
                <th scope="row">
                  <button type="button" dir="auto" aria-pressed={mission.id === chosen} onClick={() => onChoose(mission.id)}>
                    {mission.name}
                  </button>
                </th>
                <td title={formats.country(mission.country)}>{mission.city}</td>
                <td className={styles.languages}>{mission.languages.join(' ')}</td>
                <td className="u-number">{formats.number(row.accounts.length)}</td>
                <td className={styles.languages}>{row.gaps.length > 0 ? row.gaps.join(' ') : '–'}</td>
                <td>
                  {row.overdue > 0 ? (
                    <Mark tone="warning" icon={IconAlertTriangle} label={t('network:overdue', { count: row.overdue })} />
                  ) : row.nextRotation ? (
                    <Mark tone="muted" icon={IconCircleCheck} label={formats.date(row.nextRotation)} />
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            )
          })}
          {below > 0 ? <tr aria-hidden style={{ blockSize: below }} /> : null}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
