import { PasswordInput, Select, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { entryText } from '../model/entry-text.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { usePersons } from '../model/use-persons.ts'
import type { RoomProps } from './room-props.ts'
import styles from './room.module.css'

interface SecondPersonDialogProps extends RoomProps {
  readonly title: string
  readonly submitLabel: string
  /** What the field of their name asks: who confirms, unless it is another act. */
  readonly who?: string
  readonly event: CrisisEvent
  /** Who may not: they asked for it, or wrote it. */
  readonly except: readonly string[]
  /** Only this person may. */
  readonly only?: string
  /** What they are to read before. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** What another person must do: they name themselves and prove it by their own passphrase. */
export function SecondPersonDialog(props: SecondPersonDialogProps) {
  const { incidentId, open, event, except, only, onClose } = props
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const { persons, nameOf } = usePersons()
  const [passphrase, setPassphrase] = useState('')
  const able = persons.filter(({ id }) => (only === undefined ? !except.includes(id) : id === only))
  const [chosen, setChosen] = useState<string | null>(null)
  // Where one person alone can do it, nobody is to be chosen.
  const personId = able.length === 1 ? (able[0]?.id ?? null) : chosen
  const act = useMutation(
    query.incidents.appendAs.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: query.incidents.key() })
        onClose()
      },
    }),
  )
  const refused = refusalWords(act.error, open, i18n.language, t)
  const submit = () => {
    if (personId === null) return
    const text = entryText(event, { playbook: open.playbook, state: open.state, language: i18n.language, t, nameOf })
    act.mutate({ incidentId, personId, passphrase, text, event })
  }
  return (
    <FormDialog
      size="lg"
      title={props.title}
      submitLabel={props.submitLabel}
      busy={act.isPending}
      disabled={personId === null || passphrase === ''}
      error={refused === null ? act.error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      {props.children}
      {refused === null ? null : (
        <Text role="alert" className={styles.warning}>
          {refused}
        </Text>
      )}
      {able.length === 0 ? <Text role="alert">{t('crisis:nobodyElse')}</Text> : null}
      <Select
        label={props.who ?? t('crisis:secondPerson')}
        data={able.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        allowDeselect={false}
        onChange={setChosen}
      />
      <PasswordInput
        label={t('crisis:ownPassphrase')}
        data-autofocus={able.length === 1 ? true : undefined}
        value={passphrase}
        autoComplete="off"
        onChange={(change) => setPassphrase(change.currentTarget.value)}
      />
    </FormDialog>
  )
}
