import { useTranslation } from 'react-i18next'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'
import styles from './hall.module.css'

/** What is not real says so, striped, wherever it is shown. */
export function ModeMark({ mode }: { readonly mode: IncidentMode }) {
  const { t } = useTranslation()
  return (
    <span className={styles.mode} data-mode={mode}>
      {t(`crisis:mode.${mode}`)}
    </span>
  )
}
