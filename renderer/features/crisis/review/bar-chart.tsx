import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './review.module.css'

export interface Bar {
  readonly label: string
  /** Null: it did not happen. */
  readonly value: number | null
  readonly target: number | null
}

interface BarChartProps {
  readonly title: string
  readonly bars: readonly Bar[]
  /** Heads of the columns beside the name; the third only where there are targets. */
  readonly heads: readonly [string, string, string?]
}

const WIDTH = 320
const ROW = 28

/** Bars, and the same figures as a table beside them: the picture shows proportion, the table is what is read. */
export function BarChart({ title, bars, heads }: BarChartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const most = Math.max(1, ...bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]))
  const length = (value: number): number => (value / most) * (WIDTH - 8)
  const said = (value: number | null, none: string): string =>
    value === null ? none : formats.number(Math.round(value * 10) / 10)
  return (
    <section className={styles.chart} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.pair}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value, target }, index) => (
              // Two silences of one kind have one name.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${index} ${label}`}>
                <th scope="row">{label}</th>
                <td className="u-number">{said(value, t('review:notReached'))}</td>
                {heads[2] === undefined ? null : <td className="u-number">{said(target, '–')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        <svg
          className={styles.bars}
          viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
          style={{ blockSize: bars.length * ROW }}
          aria-hidden
          focusable="false"
        >
          {bars.map(({ label, value, target }, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <g key={`${index} ${label}`} transform={`translate(0 ${index * ROW})`}>
              <rect className={styles.track} x="0" y="6" width={WIDTH - 8} height={ROW - 12} />
              <rect
                className={styles.bar}
                data-over={(target !== null && value !== null && value > target) || undefined}
                x="0"
                y="6"
                width={length(value ?? 0)}
                height={ROW - 12}
              />
              {target === null ? null : (
                <line className={styles.target} x1={length(target)} x2={length(target)} y1="2" y2={ROW - 2} />
              )}
            </g>
          ))}
        </svg>
      </div>
    </section>
  )
}
