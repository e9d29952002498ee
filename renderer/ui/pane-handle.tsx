import { useDirection } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './panes.module.css'

interface PaneHandleProps {
  readonly label: string
  readonly controls: string
  /** Width of the pane it sizes, in CSS pixels. */
  readonly value: number
  readonly limits: { readonly min: number; readonly max: number }
  /** The pane lies before the handle (list) or after it (inspector). */
  readonly side: 'before' | 'after'
  readonly onChange: (value: number) => void
  readonly onToggle: () => void
}

const STEP = 16
const BIG_STEP = 64

/** The edge between two panes: drag it, or arrows (Shift: bigger), Home, End; Enter closes the pane. */
export function PaneHandle({ label, controls, value, limits, side, onChange, onToggle }: PaneHandleProps) {
  const { dir } = useDirection()
  const drag = useRef<{ readonly from: number; readonly value: number } | null>(null)
  const sign = (side === 'before' ? 1 : -1) * (dir === 'rtl' ? -1 : 1)
  const clamp = (width: number) => Math.round(Math.min(limits.max, Math.max(limits.min, width)))

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? BIG_STEP : STEP
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: value + sign * step,
      ArrowLeft: value - sign * step,
      Home: limits.min,
      End: limits.max,
    }
    const width = widths[event.key]
    if (width === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (width === undefined) onToggle()
    else onChange(clamp(width))
  }

  return (
    // A focusable separator is a widget (ARIA 1.2, window splitter), which an <hr> cannot be.
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      className={styles.handle}
      data-side={side}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={Math.round(value)}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      onKeyDown={onKeyDown}
      onDoubleClick={onToggle}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { from: event.clientX, value }
      }}
      onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
        if (drag.current) onChange(clamp(drag.current.value + sign * (event.clientX - drag.current.from)))
      }}
      onPointerUp={() => {
        drag.current = null
      }}
    />
  )
}
