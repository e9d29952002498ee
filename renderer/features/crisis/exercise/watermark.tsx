import { useTranslation } from 'react-i18next'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'
import styles from './watermark.module.css'

const TIMES = Array.from({ length: 60 }, (_, index) => index)

/** The mode of what is not real, across every pane, on screen and on paper. It takes no pointer, no focus and no voice. */
export function Watermark({ mode }: { readonly mode: IncidentMode }) {
  const { t } = useTranslation()
  if (mode === 'REAL' || mode === 'BACKFILL') return null
  return (
    <div className={styles.watermark} aria-hidden data-watermark={mode}>
      {TIMES.map((index) => (
        // Drawn by the style sheet: it is a mark on the page and no text of it.
        <span key={index} data-word={t(`crisis:mode.${mode}`)} />
      ))}
    </div>
  )
}
