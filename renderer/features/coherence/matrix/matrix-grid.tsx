import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mission } from '../../../../shared/domain/mission.ts'
import { bestStatement } from '../../../../shared/domain/best-statement.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { gridMove, type GridPlace } from './grid-move.ts'
import { MatrixCellMark } from './matrix-cell-mark.tsx'
import type { MatrixRow } from './matrix-row.ts'
import styles from './matrix.module.css'
import { placeOf } from './place-of.ts'
import { silentFor } from './silent-for.ts'
import { tabStop } from './tab-stop.ts'

const ROW_HEIGHT = 48
const COLUMN_WIDTH = 64

/** Outside the component: new functions would make the virtualizers measure everything again, at each scroll. */
const rowHeight = () => ROW_HEIGHT
const columnWidth = () => COLUMN_WIDTH

/** The first and the last of the items that a virtualizer draws. */
function ends(items: readonly { readonly index: number }[]): readonly [number, number] | null {
  const [first] = items
  const last = items.at(-1)
  return first === undefined || last === undefined ? null : [first.index, last.index]
}

interface MatrixGridProps {
  readonly rows: readonly MatrixRow[]
  readonly missions: readonly Mission[]
  /** When the matrix was read: silence is counted up to it. */
  readonly at: string
  readonly chosen: { readonly pointId: string; readonly missionId: string } | null
  readonly onChoose: (row: MatrixRow, mission: Mission) => void
}

/** Points in rows, missions in columns, heads always in sight. Arrows move, Enter opens. Only what is in sight exists. */
export function MatrixGrid({ rows, missions, at, chosen, onChoose }: MatrixGridProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const [follow, setFollow] = useState(false)
  const rightToLeft = i18n.dir() === 'rtl'
  // Its functions must not be memoised, and are not: the compiler skips this component.
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 8,
  })
  const across = useVirtualizer({
    horizontal: true,
    isRtl: rightToLeft,
    count: missions.length,
    getScrollElement: () => scroller.current,
    estimateSize: columnWidth,
    overscan: 6,
  })
  const columns = across.getVirtualItems()
  const lines = down.getVirtualItems()
  const before = columns[0]?.start ?? 0
  const after = across.getTotalSize() - (columns.at(-1)?.end ?? 0)
  const above = lines[0]?.start ?? 0
  const below = down.getTotalSize() - (lines.at(-1)?.end ?? 0)
  const current = { row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, missions.length - 1) }
  const stop = tabStop(current, { rows: ends(lines), columns: ends(columns) })

  useEffect(() => {
    if (!follow) return
    scroller.current?.querySelector<HTMLElement>(`[data-place="${current.row}:${current.column}"]`)?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 2)
    // The rows may have been read or ordered anew since: an arrow goes on from the cell that has the focus.
    const focused = event.target instanceof Element ? event.target.closest('[data-place]') : null
    const next = gridMove(
      event.key,
      event.ctrlKey,
      placeOf(focused?.getAttribute('data-place')) ?? current,
      { rows: rows.length, columns: missions.length, page },
      rightToLeft ? 'ArrowLeft' : 'ArrowRight',
    )
    if (next === null) return
    event.preventDefault()
    down.scrollToIndex(next.row)
    across.scrollToIndex(next.column)
    setFollow(true)
    setPlace(next)
  }
  const choose = (row: number, column: number) => {
    setPlace({ row, column })
    const line = rows[row]
    const mission = missions[column]
    if (line && mission) onChoose(line, mission)
  }

  return (
    <div ref={scroller} className={styles.scroll} onBlur={() => setFollow(false)}>
      <table
        // A table whose cells are reached by arrows is a grid (ARIA grid pattern); its heads stay table heads.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles.grid}
        aria-label={t('coherence:matrix.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={missions.length + 2}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className={styles.corner}>
              {t('coherence:matrix.point')}
            </th>
            <th scope="col" aria-colindex={2} className={styles.rateHead}>
              {t('coherence:matrix.rate')}
            </th>
            {before > 0 ? <td aria-hidden style={{ minInlineSize: before }} /> : null}
            {columns.map(({ index }) => {
              const mission = missions[index]
              return mission ? (
                <th key={mission.id} scope="col" aria-colindex={index + 3} className={styles.missionHead} title={mission.name}>
                  <abbr title={mission.name}>{mission.code}</abbr>
                </th>
              ) : null
            })}
            {after > 0 ? <td aria-hidden style={{ minInlineSize: after }} /> : null}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden style={{ blockSize: above }} /> : null}
          {lines.map((line) => {
            const row = rows[line.index]
            if (!row) return null
            const statement = bestStatement(row.point.statement, i18n.language)
            return (
              <tr key={row.point.id} aria-rowindex={line.index + 2}>
                <th scope="row" aria-colindex={1} className={styles.point} title={statement?.text}>
                  <span className={styles.words} lang={statement?.language} dir="auto">
                    {statement?.text}
                  </span>
                  {row.point.mandatory ? (
                    <abbr className={styles.mandatory} title={t('findings:mandatory')}>
                      *
                    </abbr>
                  ) : null}
                </th>
                <td aria-colindex={2} className={styles.rate}>
                  {row.rate === null ? '–' : formats.percent(row.rate)}
                </td>
                {before > 0 ? <td aria-hidden /> : null}
                {columns.map(({ index }) => {
                  const mission = missions[index]
                  if (!mission) return null
                  const cell = row.cells.get(mission.id)
                  const silence = cell ? null : silentFor(row.point.inForceSince, at)
                  const here = stop.row === line.index && stop.column === index
                  const said = cell
                    ? t(`findings:coverage.${cell.status}`)
                    : t(`coherence:matrix.silent.${silence?.unit ?? 'hour'}`, { count: silence?.count ?? 0 })
                  return (
                    <td
                      key={mission.id}
                      aria-colindex={index + 3}
                      aria-selected={chosen?.pointId === row.point.id && chosen.missionId === mission.id}
                      aria-label={`${mission.name} · ${said}`}
                      title={`${mission.name} · ${said}`}
                      tabIndex={here ? 0 : -1}
                      data-place={`${line.index}:${index}`}
                      data-status={cell?.status ?? 'silent'}
                      className={styles.cell}
                      onClick={() => choose(line.index, index)}
                      onKeyDown={(event) => {
                        if (event.key !== 'Enter' && event.key !== ' ') return
                        event.preventDefault()
                        choose(line.index, index)
                      }}
                    >
                      <MatrixCellMark status={cell?.status ?? null} silence={silence} />
                    </td>
                  )
                })}
                {after > 0 ? <td aria-hidden /> : null}
              </tr>
            )
          })}
          {below > 0 ? <tr aria-hidden style={{ blockSize: below }} /> : null}
        </tbody>
      </table>
    </div>
  )
}
