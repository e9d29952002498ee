import { Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { seatKey } from '../../../../shared/domain/crisis/engine/seat-key.ts'
import { vacancies } from '../../../../shared/domain/crisis/views/vacancies.ts'
import { localized } from '../model/localized.ts'
import { usePersons } from '../model/use-persons.ts'
import { useWriter } from '../model/use-writer.ts'
import { HandoverButton } from '../handover/handover-button.tsx'
import { HeldSeat } from './held-seat.tsx'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

const POSITIONS = ['primary', 'deputy'] as const

/** Who holds what: each role has a primary and a deputy; an empty required seat is named. */
export function RoleList({ incidentId, open }: RoomProps) {
  const { t, i18n } = useTranslation()
  const { persons } = usePersons()
  const write = useWriter(incidentId, open)
  const { state, playbook } = open
  const missing = vacancies(state)
  return (
    <div className={styles.panel}>
      <HandoverButton incidentId={incidentId} open={open} />
      {missing.length > 0 ? <Text size="sm">{t('crisis:vacancies', { count: missing.length })}</Text> : null}
      <ul className={styles.cards}>
        {playbook.roles
          .filter(({ fromSeverity }) => fromSeverity <= state.severity)
          .map((role) => (
            <li key={role.id} className={styles.item}>
              <strong>{localized(role.title, i18n.language)}</strong>
              <span className={styles.note}>{localized(role.duties, i18n.language)}</span>
              {POSITIONS.map((position) => {
                const seat = state.seats.get(seatKey(role.id, position))
                return seat ? (
                  <HeldSeat key={position} incidentId={incidentId} open={open} roleId={role.id} position={position} />
                ) : (
                  <Select
                    key={position}
                    size="xs"
                    label={t(`crisis:position.${position}`)}
                    placeholder={t('crisis:chooseSeat')}
                    data={persons.map(({ id, name }) => ({ value: id, label: name }))}
                    value={null}
                    searchable
                    onChange={(personId) => {
                      if (personId !== null)
                        write.mutate({ event: { kind: 'role.assigned', data: { roleId: role.id, position, personId } } })
                    }}
                  />
                )
              })}
            </li>
          ))}
      </ul>
    </div>
  )
}
