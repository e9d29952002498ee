import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { taskRows } from '../../../../shared/domain/crisis/views/task-rows.ts'
import { localized } from '../model/localized.ts'
import { DecisionOptions } from './decision-options.tsx'
import type { RoomProps } from './room-props.ts'
import { StatusGlyph } from './status-glyph.tsx'
import styles from './room.module.css'

/** Every decision of the plan: taken with its reason, to take, or not there yet. */
export function DecisionList({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const rows = taskRows(open.state, at).filter(({ step }) => step.kind === 'decision')
  if (rows.length === 0) return <Text c="dimmed">{t('crisis:noDecision')}</Text>
  return (
    <ul className={`${styles.cards} ${styles.panel}`}>
      {rows.map(({ step, status, overdue }) =>
        step.kind === 'decision' ? (
          <li key={step.id} className={styles.item}>
            <span className={styles.itemHead}>
              <StatusGlyph status={status} overdue={overdue} />
              <strong>{localized(step.title, i18n.language)}</strong>
            </span>
            <DecisionOptions incidentId={incidentId} open={open} step={step} status={status} />
          </li>
        ) : null,
      )}
    </ul>
  )
}
