import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../../../shared/domain/crisis/model/fact.ts'
import { FactDialog } from './fact-dialog.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

/** What is known, from whom, how surely. */
export function FactList({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Fact | 'new' | null>(null)
  const facts = [...open.state.facts.values()].toReversed()
  return (
    <div className={styles.panel}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
        onClick={() => setEdited('new')}
      >
        {t('crisis:addFact')}
      </Button>
      {facts.length === 0 ? <Text c="dimmed">{t('crisis:noFact')}</Text> : null}
      <ul className={styles.cards}>
        {facts.map((fact) => (
          <li key={fact.id} className={styles.item} data-fact={fact.status}>
            <span dir="auto">{fact.text}</span>
            <span className={styles.note}>
              {[t(`crisis:factStatus.${fact.status}`), t(`crisis:confidence.${fact.confidence}`), fact.source].join(' · ')}
            </span>
            <Button size="xs" variant="subtle" onClick={() => setEdited(fact)}>
              {t('crisis:changeFact')}
            </Button>
          </li>
        ))}
      </ul>
      {edited ? (
        <FactDialog incidentId={incidentId} open={open} fact={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </div>
  )
}
