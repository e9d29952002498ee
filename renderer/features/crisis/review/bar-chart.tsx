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
  /** Heads of the columns; the third only where there are targets. */
  readonly heads: readonly [string, string, string?]
}

/** Of the drawing, which is stretched to its column. */
const WIDTH = 100
const HEIGHT = 16

/** A table of figures with a bar at the end of each row: the bars show proportion, the table is what is read. */
export function BarChart({ title, bars, heads }: BarChartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const most = Math.max(1, ...bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]))
  const length = (value: number): number => (value / most) * (WIDTH - 1)
  const said = (value: number | null, none: string): string =>
    value === null ? none : formats.number(Math.round(value * 10) / 10)
  return (
    <section className={styles.chart} aria-label={title}>
      <h2>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td className={styles.drawn} aria-hidden />
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value, target }, index) => (
            // Two silences may have one name.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${index} ${label}`}>
              <th scope="row">{label}</th>
              <td className="u-number">{said(value, t('review:notReached'))}</td>
              {heads[2] === undefined ? null : <td className="u-number">{said(target, '–')}</td>}
              <td className={styles.drawn} aria-hidden>
                <svg className={styles.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
                  <rect className={styles.track} width={WIDTH} height={HEIGHT} />
                  <rect
                    className={styles.bar}
                    data-over={(target !== null && value !== null && value > target) || undefined}
                    width={length(value ?? 0)}
                    height={HEIGHT}
                  />
                  {target === null ? null : (
                    <rect className={styles.target} x={length(target) - 0.5} width="1.5" height={HEIGHT} />
                  )}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
