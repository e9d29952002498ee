import { MultiSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { usePersons } from '../../model/use-persons.ts'

type Participants = Exercise['participants']

interface ParticipantFieldsProps {
  readonly participants: Participants
  readonly readOnly: boolean
  readonly onChange: (participants: Participants) => void
}

const PARTS = ['animator', 'player', 'observer'] as const

/** Who animates, who plays, who looks on. Whoever does both plays alone, knowing what comes. */
export function ParticipantFields({ participants, readOnly, onChange }: ParticipantFieldsProps) {
  const { t } = useTranslation()
  const { persons } = usePersons()
  const of = (part: (typeof PARTS)[number]): string[] =>
    participants.filter((one) => one.part === part).map(({ personId }) => personId)
  const both = of('animator').some((id) => of('player').includes(id))
  return (
    <>
      {PARTS.map((part) => (
        <MultiSelect
          key={part}
          label={t(`exercise:part.${part}`)}
          data={persons.map(({ id, name }) => ({ value: id, label: name }))}
          value={of(part)}
          error={part === 'observer' || of(part).length > 0 ? undefined : t(`exercise:missing.${part}`)}
          readOnly={readOnly}
          hidePickedOptions
          data-part={part}
          onChange={(ids) =>
            onChange([...participants.filter((one) => one.part !== part), ...ids.map((personId) => ({ personId, part }))])
          }
        />
      ))}
      {both ? (
        <Text size="sm" c="dimmed">
          {t('exercise:alone')}
        </Text>
      ) : null}
    </>
  )
}
