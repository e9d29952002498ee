import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RolePosition } from '../../../../shared/domain/crisis/model/events/role-events.ts'
import { seatKey } from '../../../../shared/domain/crisis/engine/seat-key.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { usePersons } from '../model/use-persons.ts'
import { useWriter } from '../model/use-writer.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { RoomProps } from './room-props.ts'

interface HeldSeatProps extends RoomProps {
  readonly roleId: string
  readonly position: RolePosition
}

/** Who holds a seat; whoever cannot reach them takes it over and says why. */
export function HeldSeat({ incidentId, open, roleId, position }: HeldSeatProps) {
  const { t, i18n } = useTranslation()
  const { actingId, nameOf } = usePersons()
  const write = useWriter(incidentId, open, 'inline')
  const [asked, setAsked] = useState(false)
  const seat = open.state.seats.get(seatKey(roleId, position))
  if (seat === undefined) return null
  const held = t('crisis:heldBy', { position: t(`crisis:position.${position}`), name: nameOf(seat.personId) })
  return (
    <Group gap={8} justify="space-between">
      <Text size="sm">{held}</Text>
      {seat.personId === actingId ? null : (
        <Button size="compact-xs" variant="default" onClick={() => setAsked(true)}>
          {t('crisis:takeOver')}
        </Button>
      )}
      {asked ? (
        <ReasonDialog
          title={held}
          busy={write.isPending}
          refused={refusalWords(write.error, open, i18n.language, t)}
          onSubmit={(reason) =>
            write.mutate(
              { event: { kind: 'role.taken-over', data: { roleId, position, reason } } },
              { onSuccess: () => setAsked(false) },
            )
          }
          onClose={() => setAsked(false)}
        />
      ) : null}
    </Group>
  )
}
