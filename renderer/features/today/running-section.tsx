import { IconUrgent } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { elapsed } from '../../ui/elapsed.ts'
import { useNow } from '../../ui/use-now.ts'
import { useRunningIncidents } from '../../ui/use-running-incidents.ts'
import { DueSection } from './due-section.tsx'

/** Running incidents come before anything else. */
export function RunningSection() {
  const { t } = useTranslation()
  const now = useNow(1000)
  return (
    <DueSection
      title={t('crisis:running')}
      icon={<IconUrgent size={18} stroke={1.5} aria-hidden />}
      tone="error"
      rows={useRunningIncidents().map(({ id, title, awareAt, severity, mode }) => ({
        id,
        href: `/crisis/${encodeURIComponent(id)}`,
        title,
        note: [
          elapsed(now - Date.parse(awareAt), t('crisis:dayLetter')),
          t('crisis:severity', { level: severity }),
          mode === 'REAL' ? null : t(`crisis:mode.${mode}`),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
